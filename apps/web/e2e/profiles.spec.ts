import type { Page } from "@playwright/test";
import { drag } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const saved = (page: Page) => expect(page.getByText("All changes saved")).toBeVisible();
const entries = (page: Page, name: string) =>
  page.getByRole("list", { name, exact: true }).getByRole("article");

/** As a program or an assistant does, beside the page. */
const beside = async (page: Page, method: "GET" | "POST" | "PATCH", path: string, data?: object) => {
  const url = new URL(page.url());
  const answer = await page.request.fetch(`${url.origin}/api/v1${path}`, {
    method,
    headers: { origin: url.origin },
    ...(data && { data }),
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
};

/** A profile with positions of these titles, and its page. */
const withPositions = async (page: Page, titles: readonly string[]) => {
  const { id } = await beside(page, "POST", "/profiles", { name: "Baker", basics: { fullName: "Ada" } });
  const ids: number[] = [];
  for (const title of titles) {
    const entry = { section: "experience", title, highlights: [`Did ${title}`] };
    ids.push((await beside(page, "POST", `/profiles/${id}/entries`, { entry })).id);
  }
  await page.goto("/profile");
  await expect(page.getByRole("heading", { level: 1, name: "Baker" })).toBeVisible();
  return { id, ids };
};

test("a profile is begun, written where it stands, saved by itself, and taken back", async ({ page }) => {
  test.slow();
  await register(page);
  await page.getByRole("link", { name: "Profile" }).click();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Start a profile" }).click();
  await expect(page.getByRole("button", { name: "Add your name" })).toBeVisible();
  await page.getByRole("button", { name: "Add your name" }).click();
  await field(page, "Name").fill("Ada Byron");
  await saved(page);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Add your name" })).toHaveCount(0);

  await page.getByRole("button", { name: "Add experience" }).click();
  await expect(field(page, "Title")).toBeFocused();
  await field(page, "Title").fill("Head baker");
  await field(page, "Employer").fill("Mill & Co");
  await field(page, "From").fill("3/2019");
  await field(page, "To").fill("soon");
  await field(page, "Web address").fill("javascript:alert(1)");
  await expect(page.getByText("Write a year, a month or a day")).toBeVisible();
  await expect(page.getByText("Not saved", { exact: true }).first()).toBeVisible();
  await field(page, "Web address").fill("https://mill.example");
  await field(page, "To").fill("2021");
  await page.getByRole("button", { name: "Add a claim" }).click();
  await page.keyboard.type("Baked 300 loaves a night");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Halved the waste of flour");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Claim 2" })).toHaveValue("Halved the waste of flour");
  await saved(page);
  await expectNoAxeFindings(page);
  await page.getByRole("textbox", { name: "Claim 3" }).press("Escape");
  await page.getByRole("textbox", { name: "Claim 1" }).press("Escape");
  await expect(page.getByRole("button", { name: /^Head baker, Mill & Co/ })).toBeFocused();

  await page.reload();
  await expect(section(page, "Experience")).toContainText("Mar 2019 – 2021");
  await expect(section(page, "Experience")).toContainText("Halved the waste of flour");

  await page.getByRole("textbox", { name: "Add skills" }).fill("Rye, Oat, rye");
  await page.keyboard.press("Enter");
  await expect(entries(page, "Skills")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo: adding Oat" }).click();
  await expect(entries(page, "Skills")).toHaveCount(1);

  await page.getByRole("button", { name: "Actions for Head baker, Mill & Co" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(entries(page, "Experience")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo: deleting Head baker, Mill & Co" }).click();
  await expect(section(page, "Experience")).toContainText("Halved the waste of flour");
});

test("what was typed is taken back as one, and an entry in which nothing is written is dropped", async ({
  page,
}) => {
  await register(page);
  await withPositions(page, ["Baker"]);
  await page.getByRole("button", { name: "Baker", exact: true }).click();
  await field(page, "Title").fill("Cook");
  await saved(page);
  await field(page, "Title").fill("Chef");
  await expect(page.getByRole("button", { name: "Chef", exact: true })).toBeVisible();
  await saved(page);
  await page.getByRole("button", { name: "Undo: change of Baker" }).click();
  await expect(field(page, "Title")).toHaveValue("Baker");

  await page.getByRole("button", { name: "Add award" }).click();
  await expect(entries(page, "Awards")).toHaveCount(1);
  await field(page, "Title").last().press("Escape");
  await expect(entries(page, "Awards")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "More to add" })).toBeFocused();
});

test("positions are put into another order by drag, by keys and by the menu", async ({ page }) => {
  await register(page);
  await withPositions(page, ["One", "Two", "Three"]);
  const titles = () =>
    entries(page, "Experience").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  const grip = (name: string) => page.getByRole("button", { name: `Move ${name}`, exact: true });
  await grip("One").press("ArrowDown");
  await expect.poll(titles).toEqual(["Two", "One", "Three"]);
  await expect(grip("One")).toBeFocused();
  await grip("One").press("ArrowDown");
  await expect.poll(titles).toEqual(["Two", "Three", "One"]);
  await drag(page, grip("One"), grip("Two"));
  await expect.poll(titles).toEqual(["One", "Two", "Three"]);
  await page.getByRole("button", { name: "Actions for Three" }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expect.poll(titles).toEqual(["One", "Three", "Two"]);
  await page.reload();
  await expect.poll(titles).toEqual(["One", "Three", "Two"]);
});

test("two editors: other fields are joined, and of the same field the person chooses", async ({ page }) => {
  test.slow();
  await register(page);
  const { id, ids } = await withPositions(page, ["Baker"]);
  const path = `/profiles/${id}/entries/${ids[0]}`;
  const change = (expectedVersion: number, fields: object) =>
    beside(page, "PATCH", path, { expectedVersion, entry: { section: "experience", ...fields } });
  await page.getByRole("button", { name: "Baker", exact: true }).click();
  await change(1, { company: "Mill" });
  await field(page, "Title").fill("Cook");
  await expect(field(page, "Employer")).toHaveValue("Mill");
  await saved(page);

  await change(3, { title: "Chef" });
  await field(page, "Title").fill("Waiter");
  const conflict = page.getByRole("alert").filter({ hasText: "Changed elsewhere" });
  await expect(conflict).toContainText("Chef");
  await expect(field(page, "Title")).toHaveValue("Waiter");
  await expectNoAxeFindings(page);
  await conflict.getByRole("button", { name: "Keep mine" }).click();
  await saved(page);
  expect((await beside(page, "GET", `${path}?section=experience`)).entry.title).toBe("Waiter");

  await change(5, { title: "Host" });
  await field(page, "Title").fill("Porter");
  await conflict.getByRole("button", { name: "Take theirs" }).click();
  await expect(field(page, "Title")).toHaveValue("Host");
  await saved(page);
});

test("what the person looks for is saved by itself", async ({ page }) => {
  await register(page);
  const { id } = await withPositions(page, []);
  const wishes = section(page, "What you look for");
  await wishes.getByRole("combobox", { name: "Titles" }).fill("Head baker");
  await page.keyboard.press("Enter");
  await wishes.getByRole("button", { name: "Add a place" }).click();
  await wishes.getByRole("textbox", { name: "Place" }).fill("Zürich");
  await wishes.getByRole("combobox", { name: "Country" }).fill("switz");
  await page.getByRole("option", { name: "Switzerland" }).click();
  await wishes.getByRole("checkbox", { name: "Remote" }).check();
  await wishes.getByRole("textbox", { name: "At least" }).fill("85000");
  await saved(page);
  await expectNoAxeFindings(page);
  expect((await beside(page, "GET", `/profiles/${id}`)).aspirations).toMatchObject({
    titles: ["Head baker"],
    places: [{ text: "Zürich", countryCode: "CH" }],
    remote: ["remote"],
    minimumSalary: { amount: 85_000, currency: "EUR", period: "year" },
  });
});

test("versions are confirmed, compared, restored, and the restoring is taken back", async ({ page }) => {
  test.slow();
  await register(page);
  const { id, ids } = await withPositions(page, ["Baker"]);
  await page.getByRole("link", { name: "Versions" }).click();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Confirm a version" }).click();
  await field(page, "Note").fill("The first");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Nothing changed since version 1")).toBeVisible();

  const entry = { section: "experience", title: "Head baker" };
  await beside(page, "PATCH", `/profiles/${id}/entries/${ids[0]}`, { expectedVersion: 1, entry });
  await page.goto(`/profile/${id}`);
  await page.getByRole("link", { name: "Versions 1 change since version 1" }).click();
  await expect(page.getByText("1 change since version 1")).toBeVisible();
  const changes = section(page, "What changed");
  await expect(changes.getByText("Head baker", { exact: false }).first()).toBeVisible();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(page.getByText("Nothing changed since version 1")).toBeVisible();
  const notice = page.getByRole("alert").filter({ hasText: "The profile is as in version 1" });
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 change since version 1")).toBeVisible();
});

test("several profiles: made, copied, switched, made the default, deleted and restored", async ({ page }) => {
  test.slow();
  await register(page);
  await withPositions(page, ["Baker"]);
  const choose = async (action: string) => {
    await page.getByRole("button", { name: "Actions for this profile" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await choose("Copy");
  await field(page, "Name").fill("Deutsch");
  await page.getByRole("dialog").getByRole("combobox").fill("germ");
  await page.getByRole("option", { name: "German" }).click();
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Deutsch" })).toBeVisible();
  await expect(section(page, "Experience")).toContainText("Did Baker");
  await choose("Make it the default");
  const switcher = page.getByRole("combobox", { name: "Profile" });
  await expect(switcher.getByRole("option")).toHaveText(["Deutsch (default)", "Baker"]);
  await choose("Delete");
  await expect(page.getByRole("heading", { level: 1, name: "Baker" })).toBeVisible();
  const notice = page.getByRole("alert").filter({ hasText: "“Deutsch” was deleted" });
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Deutsch" })).toBeVisible();
  await switcher.selectOption("Baker (default)");
  await expect(page.getByRole("heading", { level: 1, name: "Baker" })).toBeVisible();
});

for (const width of [1440, 390])
  test(`a profile fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await register(page);
    await withPositions(page, [`The ${"very".repeat(40)} long title`, "خباز رئيسي"]);
    await page.getByRole("button", { name: /^The very/ }).click();
    await expect(page.getByRole("textbox", { name: "Claim 1" })).toBeVisible();
    await expectNoAxeFindings(page);
    const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(isWider)).toBe(false);
  });
