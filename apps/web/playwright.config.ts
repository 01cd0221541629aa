import { defineConfig } from "@playwright/test";
import { resolveBrowser } from "./e2e/_kit/browser.ts";
import { ownBrowser } from "./visual/own-browser.ts";

/**
 * How far a page may be from its picture: `threshold` is the difference at which a pixel counts as another (0 to 1), and
 * so many of all pixels may. It is wider than what another machine's processor makes of the same page.
 */
const tolerance = { threshold: 0.1, maxDiffPixelRatio: 0.003 };

export default defineConfig({
  testMatch: "**/*.spec.ts",
  outputDir: "./test-results",
  // Each worker has a server and a data directory of its own.
  workers: process.env.CI ? 2 : 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    actionTimeout: 15_000,
    // Every test sees the server's answers, not those of a cache; the tests of the offline shell say otherwise.
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
    contextOptions: { reducedMotion: "reduce" },
    // A trace costs each test time: where a test that fails is repeated, the repeated one is traced.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    screenshot: "only-on-failure",
  },
  // A picture that is missing is a failure: `pnpm baselines` takes them.
  updateSnapshots: "none",
  projects: [
    { name: "chromium", testDir: "./e2e", use: { launchOptions: await resolveBrowser() } },
    {
      name: "visual",
      testDir: "./visual",
      fullyParallel: true,
      snapshotPathTemplate: "{testDir}/baselines/{arg}{ext}",
      use: { launchOptions: await ownBrowser() },
      expect: { toHaveScreenshot: tolerance },
    },
  ],
});
