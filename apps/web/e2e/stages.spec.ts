import type { Page } from "@playwright/test";
import { column, drag } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { seedApplications, send } from "./_kit/seed.ts";
import { expect, register, test } from "./_kit/test.ts";

const names = ["Saved", "Applied", "Interviewing", "Offer", "Accepted", "Rejected", "Withdrawn", "Ghosted"];

test.beforeEach(async ({ page }) => {
  await register(page);
});

const rows = (page: Page) => page.getByRole("list", { name: "Stages" }).getByRole("textbox");

const expectOrder = (page: Page, order: readonly string[]) =>
  expect
    .poll(() => rows(page).evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value)))
    .toEqual(order);

const storedOrder = async (page: Page): Promise<string[]> => {
  const answer = await page.request.get("/api/v1/stages");
  const { items }: { items: { name: string }[] } = await answer.json();
  return items.map(({ name }) => name);
};

test("stages are added, renamed and coloured, and the board follows", async ({ page }) => {
  await page.goto("/settings/stages");
  await page.getByLabel("Name", { exact: true }).fill("Phone screen");
  await page.getByRole("button", { name: "Add" }).click();
  await expectOrder(page, [...names.slice(0, 4), "Phone screen", ...names.slice(4)]);
  await page.getByLabel("Name", { exact: true }).fill("saved");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByText("Another stage has this name")).toBeVisible();

  const applied = page.getByRole("textbox", { name: "Name of Applied" });
  await applied.fill("Sent");
  await applied.press("Enter");
  await expect(page.getByText("“Applied” is now called “Sent”")).toBeVisible();
  const sent = page.getByRole("textbox", { name: "Name of Sent" });
  await sent.fill("Offer");
  await sent.press("Enter");
  await expect(page.getByText("“Sent” was not changed")).toBeVisible();
  await expect(sent).toHaveValue("Sent");

  await page.getByRole("button", { name: /^Colour of Sent/ }).click();
  await page.getByRole("menuitemradio", { name: "Pink" }).click();
  await expect(page.getByRole("button", { name: "Colour of Sent: Pink" })).toBeVisible();
  await page.getByText("“Sent” was changed").waitFor();
  await page.goto("/");
  await page.goto("/settings/stages");
  await expect(page.getByRole("button", { name: "Colour of Sent: Pink" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name of Phone screen" })).toBeVisible();
});

test("a rename is taken back", async ({ page }) => {
  await page.goto("/settings/stages");
  const applied = page.getByRole("textbox", { name: "Name of Applied" });
  await applied.fill("Sent");
  await applied.press("Tab");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(applied).toHaveValue("Applied");
  await page.reload();
  await expectOrder(page, names);
});

test("the order is changed by drag, by keys and by menu, and put back when the server refuses", async ({
  page,
}) => {
  await page.goto("/settings/stages");
  const grip = (name: string) => page.getByRole("button", { name: `Move ${name}`, exact: true });
  await drag(page, grip("Applied"), grip("Offer"));
  await expectOrder(page, ["Saved", "Interviewing", "Offer", "Applied", ...names.slice(4)]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectOrder(page, names);

  await grip("Saved").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Saved is now 2 of 8")).toBeAttached();
  await expectOrder(page, ["Applied", "Saved", ...names.slice(2)]);
  await expect(grip("Saved")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expectOrder(page, ["Applied", "Interviewing", "Saved", ...names.slice(3)]);
  await page.getByRole("button", { name: "Actions for Saved" }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expectOrder(page, ["Applied", "Saved", ...names.slice(2)]);
  await expect.poll(() => storedOrder(page)).toEqual(["Applied", "Saved", ...names.slice(2)]);
  await page.reload();
  await expectOrder(page, ["Applied", "Saved", ...names.slice(2)]);

  await page.route("**/trpc/stages.order*", (route) => route.abort("connectionrefused"));
  await grip("Saved").press("ArrowUp");
  await expectOrder(page, names);
  await expect(page.getByText("The order was not changed")).toBeVisible();
  await expectOrder(page, ["Applied", "Saved", ...names.slice(2)]);
});

test("an empty stage is deleted with undo; one with applications asks where they go", async ({ page }) => {
  await seedApplications(page, "applied", [
    { title: "Baker", company: "Brot" },
    { title: "Cook", company: "Kitchen" },
  ]);
  await page.goto("/settings/stages");
  const row = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByLabel(`Name of ${name}`) });
  const ask = async (name: string) => {
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
  };
  await expect(row("Applied")).toContainText("2 applications");
  await ask("Offer");
  await expect(row("Offer")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("“Offer” is back")).toBeVisible();
  await expectOrder(page, names);

  await ask("Applied");
  const dialog = page.getByRole("dialog", { name: "Delete “Applied”?" });
  await expect(dialog).toContainText("2 applications stand at Applied.");
  await expectNoAxeFindings(page);
  await dialog.getByRole("combobox", { name: "Move them to" }).click();
  await page.getByRole("option", { name: "Interviewing" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(row("Applied")).toHaveCount(0);
  await expect(row("Interviewing")).toContainText("2 applications");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Board" }).click();
  await expect(column(page, "Interviewing").getByRole("article")).toHaveCount(2);
  await expect(column(page, "Applied")).toHaveCount(0);
});

test("a stage that was filled elsewhere is not deleted behind its applications", async ({ page }) => {
  const [id] = await seedApplications(page, "saved", [{ title: "Baker", company: "Brot" }]);
  await page.goto("/settings/stages");
  const offer = page.getByRole("listitem").filter({ has: page.getByLabel("Name of Offer") });
  await expect(offer).toContainText("0 applications");
  await send(page, "POST", `/applications/${id}/status`, { stage: "offer", expectedVersion: 1 });
  await page.getByRole("button", { name: "Actions for Offer" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByText("“Offer” was not deleted")).toBeVisible();
  await expect(offer).toContainText("1 application");
});
