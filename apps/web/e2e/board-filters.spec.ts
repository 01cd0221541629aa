import { card } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { dayFromNow, seedApplications, seedFollowUp, send } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";

const baker = { title: "Baker", company: "Brot & Co" };
const cook = { title: "Cook", company: "Kitchen" };
const pilot = { title: "Pilot", company: "Harbour" };

test.beforeEach(async ({ page }) => {
  await signUp(page);
  const [first, second] = await seedApplications(page, "applied", [baker, cook]);
  await seedApplications(page, "saved", [pilot]);
  if (first === undefined || second === undefined) throw new Error("Nothing was captured");
  await seedFollowUp(page, first, dayFromNow(-2));
  await seedFollowUp(page, second, dayFromNow(5));
  await page.goto("/");
  await expect(card(page, "Pilot")).toBeVisible();
});

test("filters narrow the board, live in the address, and go back with the back button", async ({ page }) => {
  await page.getByRole("combobox", { name: "Filter by follow-up" }).selectOption("Overdue");
  await expect(card(page, "Cook")).toHaveCount(0);
  await expect(card(page, "Baker")).toBeVisible();
  await expect(page.getByText("1 application found")).toBeVisible();
  await expect(page).toHaveURL(/followUp=overdue/);
  const navigation = page.getByRole("navigation", { name: "Main" });
  await expect(navigation.getByRole("link", { name: "Board" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("combobox", { name: "Filter by follow-up" }).selectOption("Due within 7 days");
  await expect(page.getByText("2 applications found")).toBeVisible();

  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("f");
  await page.keyboard.type("kit");
  await expect(card(page, "Baker")).toHaveCount(0);
  await expect(card(page, "Cook")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("kit");
  await expect(card(page, "Cook")).toBeVisible();
  await expect(card(page, "Pilot")).toHaveCount(0);

  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(card(page, "Baker")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(card(page, "Pilot")).toBeVisible();
});

test("filters that nothing fits say so and are cleared by one press", async ({ page }) => {
  await page.goto("/?silent=30");
  await expect(page.getByRole("heading", { name: "No application fits these filters" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Filter by time in the stage" })).toHaveValue("30");
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(card(page, "Pilot")).toBeVisible();
});

test("filters are kept as a view: picked, changed, renamed, deleted and taken back", async ({ page }) => {
  test.slow();
  const choose = async (
    button: string | RegExp,
    item: string,
    role: "menuitem" | "menuitemradio" = "menuitem",
  ) => {
    await page.getByRole("button", { name: button }).click();
    await page.getByRole(role, { name: item }).click();
  };
  await page.getByRole("button", { name: "Views" }).click();
  await expect(page.getByRole("menuitem", { name: "Save filters as a view…" })).toBeDisabled();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");

  await page.getByRole("combobox", { name: "Filter by follow-up" }).selectOption("Overdue");
  await choose("Views", "Save filters as a view…");
  const dialog = page.getByRole("dialog", { name: "Save the filters as a view" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("A view needs a name.")).toBeVisible();
  await expectNoAxeFindings(page);
  await dialog.getByLabel("Name").fill("Late");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "View: Late" })).toBeVisible();

  await page.getByRole("combobox", { name: "Filter by follow-up" }).selectOption("Due within 7 days");
  await choose("View: Late · changed", "Save changes to “Late”");
  await expect(page.getByText("“Late” now has these filters")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "View: Late · changed" })).toBeVisible();

  await choose("View: Late · changed", "Save filters as a view…");
  await dialog.getByLabel("Name").fill("late");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Another view has this name")).toBeVisible();
  await dialog.getByLabel("Name").fill("This week");
  await dialog.getByRole("button", { name: "Save" }).click();
  await choose("View: This week", "Rename “This week”…");
  await page.getByRole("dialog", { name: "Rename the view" }).getByLabel("Name").fill("Soon");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "View: Soon" })).toBeVisible();

  await page.goto("/");
  await choose("Views", "Late", "menuitemradio");
  await expect(page).toHaveURL(/followUp=overdue/);
  await expect(card(page, "Cook")).toHaveCount(0);
  await choose("View: Late", "Delete “Late”");
  await expect(page.getByRole("button", { name: "Views", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "View: Late" })).toBeVisible();
});

test("a view with filters that only the table has leads from the board to the table", async ({ page }) => {
  const query = { stages: ["applied"], search: "cook" };
  await send(page, "POST", "/views", { page: "board", name: "Cooks applied", query });
  await page.reload();
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitemradio", { name: "Cooks applied" }).click();
  await expect(page.getByRole("heading", { name: "Table", level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/stages=/);
  await expect(page.getByRole("searchbox")).toHaveValue("cook");
});
