import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { send } from "./_kit/seed.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

const text = [
  "Ada Example",
  "Head baker",
  "ada@example.org | +41 44 555 01 02 | Bern, Switzerland",
  "",
  "Experience",
  "Head baker, Crust Ltd\tMarch 2019 – today",
  "• Baked 300 loaves a night",
  "Baker, Mill & Co\t2015 – 2019",
  "",
  "Skills",
  "Sourdough, Rye bread",
].join("\n");

const resume = join(import.meta.dirname, "../../api/test-data/resumes/written/en-one-column.pdf");

const piece = (page: Page, name: string | RegExp) => page.getByRole("article", { name });
const take = (page: Page) => page.getByRole("button", { name: /^Take \d+ piece|^Take nothing/ });

const paste = async (page: Page, words: string) => {
  await page.goto("/profile/import");
  await page.getByLabel("Or paste its text").fill(words);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pasted text" })).toBeVisible();
};

test("a resume is pasted, seen beside its source, corrected, taken and taken back", async ({ page }) => {
  test.slow();
  await register(page);
  await page.getByRole("link", { name: "Profile" }).click();
  await page.getByRole("link", { name: "Import a resume" }).click();
  await expect(page.getByText("How to get your data from LinkedIn")).toBeVisible();
  await expectNoAxeFindings(page);
  await paste(page, text);

  await expect(piece(page, "Head baker · Crust Ltd")).toContainText("2019-03");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Show in the source: Crust Ltd" }).focus();
  await expect(page.locator(".source-line-on")).toHaveText(/Head baker, Crust Ltd/);

  await page.getByRole("button", { name: "Correct Baker · Mill & Co" }).click();
  await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.getByRole("textbox", { name: "Title" }).fill("Journeyman baker");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(piece(page, "Journeyman baker · Mill & Co")).toContainText("corrected");
  await page.getByLabel("What to do with Rye bread").selectOption("Leave out");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Take 4 pieces into the profile" }).click();

  await expect(page.getByText("This resume is in your profile.")).toBeVisible();
  await page.getByRole("link", { name: "Open the profile" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My profile" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Journeyman baker, Mill & Co/ })).toBeVisible();
  await expect(page.getByText("Rye bread")).toHaveCount(0);

  await page.goto("/profile/import");
  await page.getByRole("link", { name: "Pasted text" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("This import was taken back.")).toBeVisible();
  await page.goto("/profile");
  await expect(page.getByRole("heading", { name: "No profile yet" })).toBeVisible();
});

test("the same resume again adds nothing, a newer one shows what differs", async ({ page }) => {
  test.slow();
  await register(page);
  await paste(page, text);
  await take(page).click();
  await expect(page.getByText("This resume is in your profile.")).toBeVisible();
  await paste(page, text);
  await expect(page.getByRole("button", { name: "Take nothing" })).toBeVisible();
  await expect(page.getByText("5 pieces already there")).toBeVisible();

  await paste(page, text.replace("March 2019 – today", "March 2019 – May 2024"));
  await expect(piece(page, "Head baker · Crust Ltd")).toContainText("Resume: 2024-05");
  await expectNoAxeFindings(page);
});

test("a PDF is read with its pages, and its original comes back", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile/import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(resume);
  await expect(page.getByRole("heading", { level: 1, name: "en-one-column.pdf" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Source" })).toContainText("Page 1");
  await page.locator(".source-line", { hasText: "Harbourline Logistics" }).hover();
  await expect(page.locator(".piece-value-on", { hasText: "Harbourline Logistics" })).toContainText(
    "Employer",
  );
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the original" }).click();
  expect((await download).suggestedFilename()).toBe("en-one-column.pdf");
});

test("what cannot be read is refused with a way out, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  await page.goto("/profile/import");
  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file" }).click();
    await (await chooser).setFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    });
  };
  await choose("resume.pdf", "%PDF-1.7 cut off");
  await expect(page.getByRole("alert")).toContainText("damaged");
  await expectNoAxeFindings(page);
  await choose("ada.json", '{"basics": {"name": "Ada", "email": 7}, "work": []}');
  await expect(page.getByText("basics.email: Must be text")).toBeVisible();
  await expect(take(page)).toBeDisabled();
  await page.getByLabel("Leave that out").check();
  await expect(take(page)).toBeEnabled();
  await page.getByRole("button", { name: "Source", exact: true }).click();
  await expect(page.getByRole("region", { name: "Source" })).toContainText('"name": "Ada"');
  await expectNoAxeFindings(page);
});

test("what was chosen and written in a review is there after a reload and in another tab, until it is taken", async ({
  page,
  context,
}) => {
  test.slow();
  await register(page);
  await paste(page, text);
  const action = (of: Page, name: string) => of.getByLabel(`What to do with ${name}`);
  const title = (of: Page) => of.getByRole("textbox", { name: "Title" });
  const continued = (of: Page) => of.getByText("You continue where you left off");

  await page.getByLabel("Name of the profile").fill("Baking");
  await action(page, "Rye bread").selectOption("Leave out");
  await page.getByRole("button", { name: "Correct Baker · Mill & Co" }).click();
  await title(page).fill("Journeyman baker");
  await expect(continued(page)).toHaveCount(0);
  await page.reload();
  await expect(continued(page)).toBeVisible();
  await expectNoAxeFindings(page);
  await expect(page.getByLabel("Name of the profile")).toHaveValue("Baking");
  await expect(action(page, "Rye bread")).toHaveValue("skip");
  await expect(title(page)).toHaveValue("Journeyman baker");
  await expect(page.getByText("One correction is not saved yet. Save or cancel it first.")).toBeVisible();
  await expect(take(page)).toBeDisabled();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(action(other, "Rye bread")).toHaveValue("skip");
  await expect(title(other)).toHaveValue("Journeyman baker");
  await action(other, "Sourdough").selectOption("Leave out");
  await expect(action(page, "Sourdough")).toHaveValue("skip");
  await other.close();

  await page.getByRole("textbox", { name: "From" }).fill("June 2015");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Must be a date such as 2014-06-29, 2014-06 or 2014")).toBeVisible();
  await page.getByRole("textbox", { name: "From" }).fill("2015-06");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(piece(page, "Journeyman baker · Mill & Co")).toContainText("2015-06");
  await page.reload();
  await expect(action(page, "Rye bread")).toHaveValue("skip");
  await expect(title(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Take 3 pieces into the profile" }).click();
  await expect(page.getByText("This resume is in your profile.")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")))).toEqual(
    [],
  );
});

test("a review can be started over, and choices about what was changed elsewhere are not used", async ({
  page,
}) => {
  test.slow();
  await register(page);
  await paste(page, text);
  const rye = page.getByLabel("What to do with Rye bread");
  await rye.selectOption("Leave out");
  await page.reload();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(rye).toHaveValue("add");
  await page.getByRole("button", { name: "Leave all out: Skills" }).click();
  await expect(rye).toHaveValue("skip");
  await page.getByRole("button", { name: "Take all: Skills" }).click();
  await expect(rye).toHaveValue("add");
  await expect(page.getByText("You continue where you left off")).toHaveCount(0);

  await rye.selectOption("Leave out");
  await page.getByLabel("What to do with Sourdough").selectOption("Leave out");
  const id = Number(page.url().split("/").at(-1));
  const corrected = await page.request.put(`/api/v1/profile-imports/${id}/resume`, {
    data: { expectedVersion: 1, resume: { skills: [{ name: "Sourdough" }, { name: "Millet bread" }] } },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(corrected.status(), await corrected.text()).toBe(200);
  await page.reload();
  await expect(page.getByText("1 choice or correction is not used")).toBeVisible();
  await expect(page.getByLabel("What to do with Sourdough")).toHaveValue("skip");
  await expect(page.getByLabel("What to do with Millet bread")).toHaveValue("add");
});

test("a review that was left is found again, and discarded where it stands", async ({ page }) => {
  await register(page);
  await paste(page, text);
  await page.getByLabel("What to do with Rye bread").selectOption("Leave out");
  await page.goto("/profile/import");
  const waiting = page.getByRole("region", { name: "Waiting for your review" });
  await expectNoAxeFindings(page);
  await waiting.getByRole("link", { name: "Go on with Pasted text" }).click();
  await expect(page.getByLabel("What to do with Rye bread")).toHaveValue("skip");
  await page.goto("/profile/import");
  await page.getByRole("button", { name: "Discard Pasted text" }).click();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Imports" })).toContainText("discarded");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(waiting).toBeVisible();
});

test("what is chosen while a correction is being saved stays chosen", async ({ page }) => {
  await register(page);
  await paste(page, text);
  const rye = page.getByLabel("What to do with Rye bread");
  const sourdough = page.getByLabel("What to do with Sourdough");
  await rye.selectOption("Leave out");
  const saving = Promise.withResolvers<void>();
  await page.route(/profileImports\.correct/, async (route) => {
    await saving.promise;
    await route.continue();
  });
  await page.getByRole("button", { name: "Correct Baker · Mill & Co" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Journeyman baker");
  await page.getByRole("button", { name: "Save" }).click();
  await sourdough.selectOption("Leave out");
  await rye.selectOption("Add");
  await page.getByLabel("Name of the profile").fill("Baking");
  saving.resolve();
  await expect(piece(page, "Journeyman baker · Mill & Co")).toContainText("corrected");
  await expect(sourdough).toHaveValue("skip");
  await expect(rye).toHaveValue("add");
  await page.reload();
  await expect(sourdough).toHaveValue("skip");
  await expect(rye).toHaveValue("add");
  await expect(page.getByLabel("Name of the profile")).toHaveValue("Baking");
});

test("more choices than this device keeps are said to be lost by a reload", async ({ page }) => {
  test.slow();
  await register(page);
  const skills = Array.from({ length: 3_000 }, (_, at) => ({ name: `Skill of the trade number ${at}` }));
  const { id } = await send(page, "POST", "/profile-imports", { text: JSON.stringify({ skills }) });
  await page.goto(`/profile/import/${id}`);
  const told = page.getByText(/^These are more choices than this device keeps/);
  await expect(page.getByRole("button", { name: "Leave all out: Skills" })).toBeVisible();
  await expect(told).toHaveCount(0);
  await page.getByRole("button", { name: "Leave all out: Skills" }).click();
  await expect(told).toBeVisible();
  await page.getByRole("button", { name: "Take all: Skills" }).click();
  await expect(told).toHaveCount(0);
});

test("imports that wait and cannot be had are asked for again", async ({ page }) => {
  await register(page);
  await paste(page, text);
  await page.route(/profileImports\.list/, (route) => route.abort());
  await page.goto("/profile/import");
  const waiting = page.getByRole("region", { name: "Waiting for your review" });
  await expect(waiting.getByRole("button", { name: "Try again" })).toBeVisible({ timeout: 30_000 });
  await expectNoAxeFindings(page);
  await page.unroute(/profileImports\.list/);
  await waiting.getByRole("button", { name: "Try again" }).click();
  await expect(waiting.getByRole("link", { name: "Go on with Pasted text" })).toBeVisible();
});

test("what a profile has no room for is said before it is taken", async ({ page }) => {
  await register(page);
  const long = (name: string) => ({ [name]: name.repeat(15_000) });
  const take = async (resume: object) => {
    const { id } = await send(page, "POST", "/profile-imports", { text: JSON.stringify(resume) });
    return id;
  };
  const first = await take({ basics: { name: "Ada" }, ...long("a") });
  await send(page, "POST", `/profile-imports/${first}/confirm`, {
    expectedVersion: 1,
    newProfile: { name: "Ada" },
  });
  await page.goto(
    `/profile/import/${await take({ basics: { name: "Ada", phone: "1234567" }, ...long("b") })}`,
  );
  await expect(page.getByText("Not everything comes into this profile")).toBeVisible();
  await expect(page.getByText("No room beside what the profile has, and left out: /b.")).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByLabel("Take it into").selectOption("A new profile");
  await expect(page.getByText("Not everything comes into this profile")).toHaveCount(0);
});
