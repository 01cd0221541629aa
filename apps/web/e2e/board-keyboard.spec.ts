import { card, cardIn, column } from "./_kit/app.ts";
import { seedApplications } from "./_kit/seed.ts";
import { expect, signUp, test } from "./_kit/test.ts";

const named = (title: string) => ({ title, company: `${title} Ltd` });

test.use({ viewport: { width: 1920, height: 900 } });

test.beforeEach(async ({ page }) => {
  await signUp(page);
  // The newest stands on top: Ant, Bee, Cat, and beside them Dog.
  await seedApplications(page, "saved", ["Cat", "Bee", "Ant"].map(named));
  await seedApplications(page, "interviewing", [named("Dog")]);
  await page.goto("/");
  await expect(card(page, "Dog")).toBeVisible();
});

test("arrows walk over the board, Enter opens a card, and Tab stops at one card only", async ({ page }) => {
  const link = (title: string) => card(page, title).getByRole("link");
  await page.keyboard.press("ArrowDown");
  await expect(link("Ant")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(link("Cat")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(link("Cat")).toBeFocused();
  // Applied has no card and is passed over.
  await page.keyboard.press("ArrowRight");
  await expect(link("Dog")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("End");
  await expect(link("Cat")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(link("Ant")).toBeFocused();
  await expect(page.locator(".card-title[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Bee", level: 1 })).toBeVisible();
});

test("Enter on a card whose controls are not drawn yet does not pick it up", async ({ page }) => {
  await page.addInitScript(() => {
    const press = { key: "Enter", code: "Enter", bubbles: true, cancelable: true };
    new MutationObserver((_, observer) => {
      const card = [...document.querySelectorAll("[data-card]")].find((one) =>
        one.textContent.includes("Bee"),
      );
      if (!card) return;
      observer.disconnect();
      document.documentElement.dataset.hadGrip = String(card.querySelector(".card-grip") !== null);
      card.querySelector(".card-title")?.dispatchEvent(new KeyboardEvent("keydown", press));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-had-grip", "false");
  const grip = page.getByRole("button", { name: "Move Bee", exact: true });
  await expect(grip).toBeAttached();
  await expect(grip).not.toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Picked up Bee")).toHaveCount(0);
});

test("a card is moved by keys, and the focus goes along", async ({ page }) => {
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(cardIn(page, "Applied", "Ant").getByRole("link")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(cardIn(page, "Interviewing", "Ant").getByRole("link")).toBeFocused();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Offer" }).press("Enter");
  await expect(cardIn(page, "Offer", "Ant").getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(card(page, "Dog").getByRole("link")).toBeFocused();
  // To a stage that shows no cards: what comes nearest has the focus then.
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Rejected" }).press("Enter");
  await expect(card(page, "Dog")).toHaveCount(0);
  await expect(
    column(page, "Offer")
      .getByRole("link", { name: "Ant" })
      .or(card(page, "Bee").getByRole("link"))
      .and(page.locator(":focus")),
  ).toHaveCount(1);
  await page.reload();
  await expect(cardIn(page, "Offer", "Ant")).toBeVisible();
});

test("cards are selected by x and Shift, moved together, and Escape ends it", async ({ page }) => {
  const bar = page.getByRole("region", { name: "Selected applications" });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("x");
  await expect(bar.getByText("1 selected")).toBeVisible();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(bar.getByText("3 selected")).toBeVisible();
  await page.keyboard.press("x");
  await expect(bar.getByText("2 selected")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Select Bee" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(card(page, "Cat").getByRole("link")).toBeFocused();

  await page.keyboard.press("x");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: "Applied" }).press("Enter");
  await expect(page.getByText("2 applications moved to Applied")).toBeVisible();
  await expect(cardIn(page, "Applied", "Bee")).toBeVisible();
  await expect(cardIn(page, "Applied", "Cat")).toBeVisible();
  await expect(page.locator(":focus")).toHaveAttribute("href", /applications/);
});
