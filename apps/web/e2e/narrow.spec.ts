import { capture, card, cardIn } from "./_kit/app.ts";
import { expect, register, test } from "./_kit/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const TITLE = "Lighthouse Keeper";

test("the main job is done with a thumb on 390 pixels", async ({ page }) => {
  await register(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Capture" }).tap();
  await page.keyboard.press("Escape");
  await capture(page, { title: TITLE, company: "Coast", url: "https://jobs.example/light" });

  await page.getByRole("button", { name: `Move ${TITLE} to another stage` }).tap();
  await page.getByRole("menuitem", { name: "Applied" }).tap();
  await expect(cardIn(page, "Applied", TITLE)).toBeAttached();

  await card(page, TITLE).getByRole("link").tap();
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();
  await page.getByRole("textbox", { name: "New note" }).fill("Called back");
  await page.getByRole("button", { name: "Add note" }).tap();
  await expect(page.getByText("Called back")).toBeVisible();

  for (const place of ["Jobs", "Calendar", "Activity", "Board"]) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: place }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
  }
});
