import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { expect, signUp, test } from "./_kit/test.ts";

const postings = ["Baker", "Cook", "Driver"].map((title) => ({ title, company: "Northwind" }));

test("tags are put on many jobs, taken back, narrow the list, and are kept in a view that follows their name", async ({
  page,
}) => {
  test.slow();
  await signUp(page);
  await trackMany(page, postings);
  await page.goto("/jobs");
  const row = (title: string) => page.getByRole("row").filter({ hasText: title });
  await page.getByRole("checkbox", { name: "Select Baker" }).click();
  await page.getByRole("checkbox", { name: "Select Cook" }).click();
  await page.getByRole("button", { name: "Tags…" }).click();
  await page.getByRole("textbox", { name: "Find or make a tag" }).fill("Dream");
  await page.getByRole("option", { name: "Make “Dream”" }).click();
  await expect(page.getByText("“Dream” is on 2 jobs now")).toBeVisible();
  await expect(row("Baker")).toContainText("Dream");
  await expect(row("Driver")).not.toContainText("Dream");
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row("Baker")).not.toContainText("Dream");

  await page.getByRole("link", { name: "Baker", exact: true }).click();
  await page.getByRole("button", { name: "Add tags" }).click();
  await page.getByRole("option", { name: "Dream" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Jobs tagged Dream" }).click();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Cook", exact: true })).toHaveCount(0);
  await expectNoAxeFindings(page);

  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: /^Save/ }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Wishes");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“Wishes”").first()).toBeVisible();

  await page.goto("/settings/tags");
  const name = page.getByRole("textbox", { name: "Name of Dream" });
  await name.fill("Wish");
  await name.press("Enter");
  await expect(page.getByText("“Dream” is now called “Wish”")).toBeVisible();
  await page.getByRole("link", { name: "Wish: 1 job" }).click();
  await expect(page.getByRole("link", { name: "Baker", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Wishes" })).toBeVisible();
});

test("tags are coloured, merged and deleted, and each is taken back", async ({ page }) => {
  await signUp(page);
  await page.goto("/settings/tags");
  await expect(page.getByRole("heading", { name: "No tags yet" })).toBeVisible();
  await expectNoAxeFindings(page);
  for (const tag of ["Near", "Far"]) {
    await page.getByLabel("Name", { exact: true }).fill(tag);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("textbox", { name: `Name of ${tag}` })).toBeVisible();
  }
  await page.getByRole("button", { name: /^Colour of Near/ }).click();
  await page.getByRole("menuitemradio", { name: "Pink" }).click();
  await expect(page.getByRole("button", { name: "Colour of Near: Pink" })).toBeVisible();
  await expectNoAxeFindings(page);

  const near = page.getByRole("textbox", { name: "Name of Near" });
  const act = async (action: string) => {
    await page.getByRole("button", { name: "Actions for Near" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  const undo = (word: string) =>
    page.getByRole("alert").filter({ hasText: word }).getByRole("button", { name: "Undo" }).click();
  await act("Merge into…");
  const dialog = page.getByRole("dialog", { name: "Merge “Near”" });
  await dialog.getByRole("combobox", { name: "Merge into" }).click();
  await page.getByRole("option", { name: "Far" }).click();
  await dialog.getByRole("button", { name: "Merge" }).click();
  await expect(near).toHaveCount(0);
  await undo("“Near” was merged into “Far”");
  await expect(near).toBeVisible();
  await act("Delete");
  await expect(near).toHaveCount(0);
  await undo("“Near” was deleted");
  await expect(near).toBeVisible();
});
