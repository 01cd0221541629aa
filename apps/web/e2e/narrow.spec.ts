import type { Locator } from "@playwright/test";
import { capture, card, cardIn } from "./_kit/app.ts";
import { seedApplications, send } from "./_kit/seed.ts";
import { expect, register, signUp, test } from "./_kit/test.ts";

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

test("on 360 pixels long words wrap, nothing is cut off, and notices stand above the bar", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signUp(page);
  const [id = 0] = await seedApplications(page, "saved", [
    { title: "Seniorsoftwareengineer".repeat(9), company: "Donaudampfschifffahrtsgesellschaft".repeat(5) },
  ]);
  await send(page, "POST", `/applications/${id}/offers`, { base: "1234567890123.50", currency: "CHF" });

  const cutOff = (part: Locator) =>
    part.evaluateAll((elements) =>
      elements
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} in ${clientWidth}`),
    );
  await page.goto("/jobs");
  await expect(page.locator(".jobs-company")).toBeVisible();
  expect(await cutOff(page.locator(".jobs-company"))).toEqual([]);
  await page.goto("/calendar");
  await expect(page.getByRole("button", { name: "Today" })).toBeVisible();
  expect(await cutOff(page.getByRole("button", { name: "Today" }).locator("span"))).toEqual([]);
  await page.goto("/job-boards");
  const board = page.locator(".people-link");
  await expect(board).toBeVisible();
  expect((await board.boundingBox())?.height, "an address on one line").toBeLessThan(30);
  await page.goto(`/applications/${id}`);
  await expect(page.locator(".offer")).toBeVisible();
  expect(await cutOff(page.locator(".page-lead, main .panel, main .card"))).toEqual([]);
  const ends = await page
    .locator("main .panel")
    .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().right));
  expect(Math.max(...ends), "the page keeps its margin").toBeLessThanOrEqual(344);
  await page.getByRole("button", { name: "Delete application" }).tap();
  const notice = await page.getByRole("alert").boundingBox();
  const bar = await page.getByRole("navigation", { name: "Main" }).boundingBox();
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});
