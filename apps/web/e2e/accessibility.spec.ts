import { capture, card, recognise } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { trackMany } from "./_kit/many.ts";
import { postingPage } from "./_kit/posting.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";
import { widths } from "./_kit/widths.ts";

const posting = { title: "Harbour Pilot", company: "Port Authority" };

for (const [name, viewport] of widths) {
  test.describe(name, () => {
    test.use({ viewport });

    test("axe finds nothing on the pages before signing in", async ({ page }) => {
      for (const path of ["/sign-in", "/register", "/sign-in?wish=%2Fjobs"]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoAxeFindings(page);
      }
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page.getByText("Enter your password.")).toBeVisible();
      await expectNoAxeFindings(page);
    });

    test("axe finds nothing on the pages of the main job, empty and filled", async ({ page }) => {
      test.slow();
      await register(page);
      await expectNoAxeFindings(page);
      await page.goto("/jobs");
      await expect(page.getByRole("heading", { name: "No jobs yet" })).toBeVisible();
      await expectNoAxeFindings(page);

      await page.goto("/");
      await capture(page, { ...posting, url: `https://jobs.example/axe-${name}` });
      await expectNoAxeFindings(page);
      await card(page, posting.title).getByRole("link").click();
      await expect(page.getByRole("region", { name: "History" })).toBeVisible();
      await page.getByRole("textbox", { name: "New note" }).fill("A note");
      await page.getByRole("button", { name: "Add note" }).click();
      await page.getByRole("button", { name: "In 3 days" }).click();
      await expect(page.getByRole("button", { name: "Delete note" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByRole("button", { name: "Add interview" }).click();
      await expect(page.getByRole("dialog", { name: "New interview" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByLabel("Time", { exact: true }).fill("10:30");
      await page.getByRole("button", { name: "Day", exact: true }).click();
      await page.getByRole("button", { name: "Next month" }).click();
      await expectNoAxeFindings(page);
      await page.getByRole("button", { name: /^15 / }).click();
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("combobox", { name: /^Outcome of/ })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByRole("link", { name: "Open job" }).click();
      await expect(page.getByRole("heading", { name: "Description" })).toBeVisible();
      await expectNoAxeFindings(page);
    });

    test("axe finds nothing on the pages around an application", async ({ page }) => {
      test.slow();
      await register(page);
      await capture(page, { ...posting, url: `https://jobs.example/axe-tour-${name}` });
      await card(page, posting.title).getByRole("link").click();
      await page.getByRole("textbox", { name: "New note" }).fill("A note");
      await page.getByRole("button", { name: "Add note" }).click();
      await expect(page.getByRole("button", { name: "Delete note" })).toBeVisible();
      for (const path of [
        "/table",
        "/jobs",
        "/jobs?deleted=true",
        "/search?q=harbour",
        "/settings/account",
        "/settings/stages",
        "/settings/tags",
        "/settings/tokens",
        "/calendar",
        "/reminders",
        "/offers",
        "/background",
        "/activity",
        "/nowhere",
      ]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        if (path === "/activity") await page.locator("summary", { hasText: "Note written" }).click();
        await expectNoAxeFindings(page);
      }
    });

    test("axe finds nothing in the table, while it is used", async ({ page }) => {
      test.slow();
      await signUp(page);
      await page.goto("/table");
      await expect(page.getByRole("heading", { name: "No applications yet" })).toBeVisible();
      await expectNoAxeFindings(page);
      await trackMany(page, [posting, { title: "Baker", company: "Brot & Co" }]);
      await page.reload();
      await page.getByRole("checkbox", { name: "Select all" }).click();
      await expect(page.getByText("2 selected")).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByRole("button", { name: "Follow-up…" }).click();
      await expect(page.getByRole("menuitem", { name: "Tomorrow" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.getByRole("menuitem", { name: "On another day…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoAxeFindings(page);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Columns" }).click();
      await expect(page.getByRole("checkbox", { name: "Salary" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.keyboard.press("Escape");
      await page.getByRole("gridcell").filter({ hasText: "Saved" }).first().click();
      await expect(page.getByRole("option", { name: "Applied" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.goto("/table?search=nowhere");
      await expect(page.getByRole("heading", { name: "No application fits these filters" })).toBeVisible();
      await expectNoAxeFindings(page);
    });

    test("axe finds nothing in the dialogs and menus", async ({ page }) => {
      test.slow();
      await register(page);
      const dialog = await recognise(page, "http://127.0.0.1/");
      await expect(dialog.getByRole("alert")).toBeVisible();
      await expectNoAxeFindings(page);
      await dialog.getByLabel("Link, page or text of the posting").fill(postingPage(posting));
      await dialog.getByRole("button", { name: "Recognise" }).click();
      await expect(dialog.getByRole("heading", { name: "One posting recognised" })).toBeVisible();
      await expectNoAxeFindings(page);
      await dialog.getByRole("button", { name: "Edit fields" }).click();
      await expectNoAxeFindings(page);
      await dialog.getByRole("button", { name: "Save job" }).click();
      await expect(dialog.getByRole("heading", { name: "Job saved" })).toBeVisible();
      await expectNoAxeFindings(page);
      await dialog.getByRole("link", { name: "Open application" }).click();

      await page.getByRole("combobox", { name: "Stage" }).click();
      await page.getByRole("option", { name: "Applied" }).click();
      await expect(page.getByRole("dialog", { name: "Move to Applied" })).toBeVisible();
      await expectNoAxeFindings(page);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: /^Account menu/ }).click();
      await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
      await expectNoAxeFindings(page);

      await page.goto("/settings/tokens");
      await page.getByRole("button", { name: "New token" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoAxeFindings(page);
    });
  });
}
