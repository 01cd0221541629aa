import type { Locator, Page } from "@playwright/test";
import { capture } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

/** As the button of the browser does; Playwright's own would wait for another page. */
const goBack = (page: Page) => page.evaluate(() => history.back());

/** Every way out of a dialog. */
const waysOut: Record<string, (page: Page, dialog: Locator) => Promise<unknown>> = {
  Cancel: (_page, dialog) => dialog.getByRole("button", { name: "Cancel" }).click(),
  Escape: (page) => page.keyboard.press("Escape"),
  "the cross": (_page, dialog) => dialog.getByRole("button", { name: "Close" }).click(),
  "the back button": (page) => goBack(page),
};

/** Asks by every way out, with the focus on keeping what is there; then discards it. */
const expectQuestions = async (page: Page, dialog: Locator) => {
  for (const [way, leave] of Object.entries(waysOut))
    await test.step(way, async () => {
      await leave(page, dialog);
      await expect(dialog.getByRole("alert")).toContainText("What you wrote is not saved.");
      await expect(dialog.getByRole("button", { name: "Keep writing" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(dialog.getByRole("alert")).toHaveCount(0);
    });
  // A press beside it.
  await page.mouse.click(4, 4);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("button", { name: "Discard" }).click();
  await expect(dialog).toBeHidden();
};

test.beforeEach(async ({ page }) => {
  await register(page);
  await capture(page, { title: "Baker", company: "Brot & Co" });
  await page.goto("/jobs");
  await page.getByRole("link", { name: "Baker", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Baker", level: 1 })).toBeVisible();
});

test("a form with unsaved words asks before it closes, by Escape and by the back button", async ({
  page,
}) => {
  const open = page.getByRole("button", { name: "Edit", exact: true });
  const dialog = page.getByRole("dialog", { name: "Edit job" });
  await open.click();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await open.click();
  const title = dialog.getByRole("textbox", { name: "Title" });
  await title.fill("Head Baker");
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("alert")).toContainText("What you wrote is not saved.");
  await expectNoAxeFindings(page);
  await expect(dialog.getByRole("button", { name: "Keep writing" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title).toBeFocused();
  await expect(title).toHaveValue("Head Baker");

  await goBack(page);
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("button", { name: "Discard" }).click();
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
});

test("the back button closes an untouched form and leaves its page where it is", async ({ page }) => {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Edit job" });
  await expect(dialog).toBeVisible();
  await goBack(page);
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
  await goBack(page);
  await expect(page).toHaveURL(/\/jobs$/);
});

test("every way out of a form asks before words are lost, Cancel too", async ({ page }) => {
  const open = page.getByRole("button", { name: "Edit", exact: true });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "Edit job" });
  const title = dialog.getByRole("textbox", { name: "Title" });
  await title.fill("Head Baker");
  await expectQuestions(page, dialog);
  await expect(open).toBeFocused();

  for (const [way, leave] of Object.entries(waysOut))
    await test.step(`${way} closes an untouched form`, async () => {
      await open.click();
      await expect(title).toHaveValue("Baker");
      await leave(page, dialog);
      await expect(dialog).toBeHidden();
      await expect(open).toBeFocused();
    });
});

test("a new token that is described, and a move with a note, ask as forms do", async ({ page }) => {
  await page.getByRole("combobox", { name: "Stage" }).click();
  await page.getByRole("option", { name: "Applied" }).click();
  const move = page.getByRole("dialog", { name: "Move to Applied" });
  await move.getByRole("textbox").fill("By mail");
  await expectQuestions(page, move);
  await expect(page.getByRole("combobox", { name: "Stage" })).toHaveValue("Saved");

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "API tokens" }).click();
  const open = page.getByRole("button", { name: "New token" });
  await open.click();
  const token = page.getByRole("dialog", { name: "New API token" });
  await token.getByLabel("Name").fill("Assistant");
  await expectQuestions(page, token);
  await expect(open).toBeFocused();
});

test("a merge asks once something is chosen for it", async ({ page }) => {
  await capture(page, {
    title: "Cook",
    company: "Auberge",
    url: "https://jobs.example/cook",
  });
  await page.goto("/companies");
  await page.getByRole("link", { name: "Auberge", exact: true }).click();
  const open = page.getByRole("button", { name: /^Merge/ });
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").click();
  await page.getByRole("option", { name: "Brot & Co" }).click();
  await expectQuestions(page, dialog);
  await expect(open).toBeFocused();
});
