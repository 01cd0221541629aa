import type { Page } from "@playwright/test";
import { capture } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

/** As the button of the browser does; Playwright's own would wait for another page. */
const goBack = (page: Page) => page.evaluate(() => history.back());

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
