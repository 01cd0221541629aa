import { hasPackagedChromium } from "../e2e/_kit/unpacked-chromium.ts";
import { places } from "./places.ts";
import { expect, test } from "./story-test.ts";

const sizes = [
  { size: "wide", viewport: { width: 1440, height: 900 } },
  { size: "narrow", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
] as const;

test.skip(!hasPackagedChromium, "the pictures are of the Chromium from npm, which is for Linux on x64");

for (const { size, ...use } of sizes)
  test.describe(size, () => {
    test.use(use);

    for (const { name, viewer, show } of places)
      test(`${name} looks as it did`, async ({ page, context, story }) => {
        if (viewer !== "nobody")
          await context.addCookies([viewer === "seeker" ? story.told.cookie : story.newcomer]);
        await show(page, story.told);
        await expect(page.locator(".mantine-Skeleton-root, [aria-busy=true]")).toHaveCount(0);
        for (const scheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          await expect.soft(page).toHaveScreenshot(`${name}-${size}-${scheme}.png`);
        }
      });
  });
