import type { Page } from "@playwright/test";
import { card, cardIn, column } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { dayFromNow, seedApplications, seedFollowUp } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";

const seeds = Array.from({ length: 12 }, (_, index) => ({
  title: `Role ${index + 1}`,
  company: `Company ${index + 1}`,
}));

test.use({ viewport: { width: 1920, height: 900 } });

let ids: number[] = [];

test.beforeEach(async ({ page }) => {
  await signUp(page);
  ids = await seedApplications(page, "saved", seeds);
  await page.goto("/");
  await expect(card(page, "Role 12")).toBeVisible();
});

const bar = (page: Page) => page.getByRole("region", { name: "Selected applications" });

/** The first ten from the top. */
const selectTen = async (page: Page) => {
  await page.getByRole("checkbox", { name: "Select Role 12", exact: true }).check();
  await page.getByRole("checkbox", { name: "Select Role 3", exact: true }).click({ modifiers: ["Shift"] });
  await expect(bar(page).getByText("10 selected")).toBeVisible();
};

const titles = (page: Page, stage: string) =>
  column(page, stage)
    .getByRole("article")
    .evaluateAll((cards) => cards.map((one) => one.ariaLabel));

test("many cards are moved at once, keep their order, and are taken back at once", async ({ page }) => {
  test.slow();
  await selectTen(page);
  await expectNoAxeFindings(page);
  await bar(page).getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Applied" }).click();
  await expect(page.getByText("10 applications moved to Applied")).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await expect(column(page, "Applied").getByRole("article")).toHaveCount(10);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("10 applications are as they were")).toBeVisible();
  await page.reload();
  await expect(column(page, "Saved").getByRole("article")).toHaveCount(12);
  await expect(column(page, "Applied").getByRole("article")).toHaveCount(0);
});

test("where one is refused the others go on, it is named, and stays selected", async ({ page }) => {
  const changed = ids.at(-3);
  if (changed === undefined) throw new Error("Nothing was captured");
  // Somebody else's change, of which this page knows nothing.
  await seedFollowUp(page, changed, dayFromNow(3));
  await selectTen(page);
  await bar(page).getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Offer" }).click();
  await expect(page.getByText("9 applications moved to Offer")).toBeVisible();
  await expect(page.getByText("1 application stayed as it was")).toBeVisible();
  await expect(page.getByText("“Role 10”: Changed elsewhere in the meantime")).toBeVisible();
  await expect(bar(page).getByText("1 selected")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Select Role 10", exact: true })).toBeChecked();
  await expect(cardIn(page, "Saved", "Role 10")).toBeVisible();
  await expect(cardIn(page, "Saved", "Role 10")).toContainText("Follow up");

  await bar(page).getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Offer" }).click();
  await expect(cardIn(page, "Offer", "Role 10")).toBeVisible();
});

test("a follow-up is set and cleared, and cards are deleted and brought back, all at once", async ({
  page,
}) => {
  test.slow();
  await selectTen(page);
  await bar(page).getByRole("button", { name: "Follow-up…" }).click();
  await page.getByRole("menuitem", { name: "In 3 days" }).click();
  await expect(column(page, "Saved").getByText(/^Follow up /)).toHaveCount(10);
  await expect(page.getByText(/^Follow-up of 10 applications on/)).toBeVisible();

  await selectTen(page);
  await bar(page).getByRole("button", { name: "Follow-up…" }).click();
  await page.getByRole("menuitem", { name: "On another day…" }).click();
  const dialog = page.getByRole("dialog", { name: "Follow-up of 10 applications" });
  await dialog.getByLabel("Day").fill(dayFromNow(0));
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(column(page, "Saved").getByText("Follow up today")).toHaveCount(10);

  await selectTen(page);
  await bar(page).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("10 applications deleted")).toBeVisible();
  await expect(column(page, "Saved").getByRole("article")).toHaveCount(2);
  await page
    .getByRole("alert")
    .filter({ hasText: "10 applications deleted" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(column(page, "Saved").getByRole("article")).toHaveCount(12);
  expect(await titles(page, "Saved")).toEqual(seeds.map(({ title }) => title).toReversed());
});

test("when the server is away nothing moves, and the board says so", async ({ page }) => {
  // Nor does a newer board come to the rescue: what was shown before is put back.
  await page.route("**/trpc/*applications.*", (route) => route.abort("connectionrefused"));
  await selectTen(page);
  await bar(page).getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Offer" }).click();
  await expect(column(page, "Offer").getByRole("article")).toHaveCount(10);
  await expect(bar(page).getByText("0 of 10 done")).toBeVisible();
  await expect(page.getByText("10 applications stayed as they were")).toBeVisible();
  await expect(column(page, "Offer").getByRole("article")).toHaveCount(0);
  await expect(column(page, "Saved").getByRole("article")).toHaveCount(12);
  await expect(bar(page).getByText("10 selected")).toBeVisible();
});
