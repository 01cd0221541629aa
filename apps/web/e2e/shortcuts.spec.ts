import { expectNoAxeFindings } from "./_kit/axe.ts";
import { expect, register, test } from "./_kit/test.ts";

test.beforeEach(({ page }) => register(page));

test("keys lead to the pages, and the help shows all of them", async ({ page }) => {
  const title = page.getByRole("heading", { level: 1 });
  for (const [keys, name] of [
    ["gj", "Jobs"],
    ["ga", "Activity"],
    ["gs", "Account"],
    ["gb", "Board"],
  ] as const) {
    await page.keyboard.type(keys);
    await expect(title).toHaveText(name);
  }
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByRole("heading", { name: "Everywhere" })).toBeVisible();
  await expect(help.getByRole("heading", { name: "Jobs" })).toBeVisible();
  await expect(help.getByText("Capture a job")).toBeVisible();
  await expectNoAxeFindings(page);

  await page.keyboard.type("cgj");
  await expect(title).toHaveText("Board");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog", { name: "Capture a job" })).toBeVisible();
});

test("a key that is typed, or pressed with others, does nothing", async ({ page }) => {
  await page.goto("/jobs");
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("cg?b");
  await expect(page.getByRole("searchbox")).toHaveValue("cg?b");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Shift+C");
  await page.keyboard.press("Alt+c");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(1);
});

test("single keys are switched off and on in the settings", async ({ page }) => {
  await page.goto("/settings/account");
  const choice = page.getByRole("switch", { name: "Shortcuts of single keys" });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("c");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).click();
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await help.getByRole("switch", { name: "Shortcuts of single keys" }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog", { name: "Capture a job" })).toBeVisible();
});
