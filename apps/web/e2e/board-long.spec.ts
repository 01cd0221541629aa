import type { Page } from "@playwright/test";
import { card, cardIn, column, drag } from "./_kit/app.ts";
import { expectNoAxeFindings } from "./_kit/axe.ts";
import { seedApplications } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";

const COUNT = 250;
const seeds = Array.from({ length: COUNT }, (_, index) => ({
  title: `Role ${index + 1}`,
  company: `Company ${index + 1}`,
}));

test.use({ viewport: { width: 1920, height: 900 } });

test.beforeEach(async ({ page }) => {
  await signUp(page);
  await seedApplications(page, "saved", seeds);
  await page.goto("/");
  await expect(card(page, `Role ${COUNT}`)).toBeVisible();
});

const listOf = (page: Page) => column(page, "Saved").getByRole("list");

const scrollToEnd = (page: Page) =>
  listOf(page).evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });

test("a long column loads as it is scrolled, and only what can be seen is in the page", async ({ page }) => {
  test.slow();
  await expect(column(page, "Saved").getByText(`30 of ${COUNT} loaded`)).toBeAttached();
  await expect(async () => {
    await scrollToEnd(page);
    await expect(card(page, "Role 1")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(column(page, "Saved").getByText("loaded")).toHaveCount(0);
  expect(await column(page, "Saved").getByRole("article").count()).toBeLessThan(40);
  const last = column(page, "Saved")
    .getByRole("listitem")
    .filter({ has: card(page, "Role 1") });
  await expect(last).toHaveAttribute("aria-posinset", String(COUNT));
  await expect(last).toHaveAttribute("aria-setsize", String(COUNT));

  await expectNoAxeFindings(page);

  await drag(page, card(page, "Role 1"), column(page, "Applied"));
  await expect(cardIn(page, "Applied", "Role 1")).toBeVisible();
  await expect(column(page, "Saved").getByText(String(COUNT - 1), { exact: true })).toBeVisible();
  // The board was read anew after the move, as deep as it was shown.
  await page.waitForLoadState("networkidle");
  await expect(card(page, "Role 2")).toBeVisible();
});

test("the focused card stays in the page wherever its column is scrolled to, and arrows go on from it", async ({
  page,
}) => {
  test.slow();
  const link = (title: string) => card(page, title).getByRole("link");
  await expect(async () => {
    await page.keyboard.press("Home");
    await expect(link(`Role ${COUNT}`)).toBeFocused({ timeout: 500 });
  }).toPass();
  for (let step = 1; step <= 3; step += 1) {
    await page.keyboard.press("ArrowDown");
    await expect(link(`Role ${COUNT - step}`)).toBeFocused();
  }
  await expect(async () => {
    await scrollToEnd(page);
    await expect(card(page, "Role 1")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(link(`Role ${COUNT - 3}`)).toBeFocused();
  await expect(card(page, `Role ${COUNT - 8}`)).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(link(`Role ${COUNT - 4}`)).toBeFocused();
  await expect(link(`Role ${COUNT - 4}`)).toBeInViewport();
  await page.keyboard.press("End");
  await expect(link("Role 1")).toBeFocused();
  await expect(link("Role 1")).toBeInViewport();
});

test("the focus stays at its card when the code of a long column comes late", async ({ page }) => {
  const { promise: came, resolve: come } = Promise.withResolvers<void>();
  await page.route("**/assets/long-column-*.js", async (route) => {
    await came;
    await route.continue();
  });
  await page.reload();
  const link = (title: string) => card(page, title).getByRole("link");
  await expect(link("Role 250")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(link("Role 250")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(link("Role 249")).toBeFocused();

  await listOf(page).evaluate((list) => list.setAttribute("data-before", ""));
  come();
  await expect(listOf(page)).not.toHaveAttribute("data-before");
  await expect(link("Role 249")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(link("Role 248")).toBeFocused();
});

test("when the next cards cannot be loaded the column says so and tries again", async ({ page }) => {
  await page.route("**/trpc/applications.list*", (route) => route.abort("connectionrefused"));
  await expect(async () => {
    await scrollToEnd(page);
    await expect(page.getByText("The next ones could not be loaded.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.unroute("**/trpc/applications.list*");
  await column(page, "Saved").getByRole("button", { name: "Try again" }).click();
  await expect(column(page, "Saved").getByText(`100 of ${COUNT} loaded`)).toBeAttached();
});
