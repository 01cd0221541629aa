import type { Locator, Page } from "@playwright/test";
import { card, cardIn, column } from "./_kit/app.ts";
import { seedApplications } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const TITLE = "Lighthouse Keeper";

const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error("Nothing to touch");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** A finger, which Playwright itself can only tap with. */
const fingerOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  return {
    down: (x: number, y: number) => send("touchStart", [{ x, y }]),
    move: (x: number, y: number) => send("touchMove", [{ x, y }]),
    up: () => send("touchEnd", []),
  };
};

test.beforeEach(async ({ page }) => {
  await signUp(page);
  await seedApplications(page, "saved", [{ title: TITLE, company: "Coast" }]);
  await page.goto("/");
  await expect(card(page, TITLE)).toBeVisible();
});

/** The key of the stage whose column is at this place; the names of the first stages are their keys. */
const stageAt = (page: Page, x: number) =>
  page.locator(".board-column").evaluateAll((columns, x) => {
    const here = columns.find((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left <= x && x <= right;
    });
    return (here?.querySelector("h2")?.textContent ?? here?.ariaLabel ?? "saved").toLowerCase();
  }, x);

test("a card is picked up by a long press and put into another column", async ({ page }) => {
  const finger = await fingerOf(page);
  const from = await middleOf(cardIn(page, "Saved", TITLE));
  await finger.down(from.x, from.y);
  // The copy under the finger shows that the press was long enough.
  await expect(page.locator(".card-lifted")).toBeVisible();
  await expect(async () => {
    // Near the edge the board scrolls along; away from it, it rests.
    await finger.move(340, from.y);
    await finger.move(342, from.y);
    await finger.move(195, from.y);
    expect(await stageAt(page, 195)).not.toBe("saved");
  }).toPass();
  const stage = await stageAt(page, 195);
  await finger.move(196, from.y);
  await finger.up();
  await expect
    .poll(async () => (await (await page.request.get("/api/v1/applications")).json()).items[0].stage)
    .toBe(stage);
  await expect(cardIn(page, "Saved", TITLE)).toHaveCount(0);
});

test("a finger that moves at once scrolls the board and picks nothing up", async ({ page }) => {
  const finger = await fingerOf(page);
  const from = await middleOf(cardIn(page, "Saved", TITLE));
  await finger.down(from.x, from.y);
  for (const step of [20, 60, 120, 200]) await finger.move(from.x - step, from.y);
  await finger.up();
  await expect.poll(() => page.locator(".board").evaluate((board) => board.scrollLeft)).toBeGreaterThan(50);
  await expect(page.locator(".card-lifted")).toHaveCount(0);
  await expect(cardIn(page, "Saved", TITLE)).toBeAttached();
});

test("filters and several cards at once work with a thumb", async ({ page }) => {
  await page.getByRole("button", { name: "Filters" }).tap();
  await page.getByRole("combobox", { name: "Filter by follow-up" }).selectOption("No follow-up");
  await expect(page.getByText("1 application found")).toBeVisible();
  await page.getByRole("checkbox", { name: `Select ${TITLE}` }).tap();
  const bar = page.getByRole("region", { name: "Selected applications" });
  await bar.getByRole("button", { name: "Move to…" }).tap();
  await page.getByRole("menuitem", { name: "Applied" }).tap();
  await expect(cardIn(page, "Applied", TITLE)).toBeAttached();
  await expect(column(page, "Saved").getByRole("article")).toHaveCount(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
