import { defineConfig } from "@playwright/test";
import { resolveBrowser } from "./e2e/_kit/browser.ts";

export default defineConfig({
  testDir: "./e2e",
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
    launchOptions: await resolveBrowser(),
    actionTimeout: 15_000,
    // Every test sees the server's answers, not those of a cache; the tests of the offline shell say otherwise.
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "Europe/Zurich",
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
