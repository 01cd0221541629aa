import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Programs and threads that tests start load the sources each for itself: what Node made of them is used again.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL("node_modules/.cache/jobtracker-compiled", import.meta.url),
);

/** Every package with unit tests; the browser tests of apps/web/e2e belong to Playwright. */
const packages = ["packages/contracts", "packages/db", "packages/mcp", "apps/api", "apps/web", "scripts"];

/** Tests that put something else in the place of a module, and so cannot share loaded modules with others. */
const ISOLATED = "**/*.isolated.test.ts";

const project = (root: string, isolated: boolean) => ({
  test: {
    name: isolated ? `${root}, isolated` : root,
    root,
    environment: "node",
    include: isolated ? [ISOLATED] : ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", "e2e/**", "dist/**", ...(isolated ? [] : [ISOLATED])],
    // Files share what a worker has loaded: loading it anew for each took two fifths of the processor time.
    isolate: isolated,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: process.env.CI ? 1 : 0,
  },
});

export default defineConfig({
  // Every processor works: what the tests wait for is nearly always themselves. Left alone, vitest leaves one idle.
  test: {
    maxWorkers: "100%",
    projects: [...packages.map((root) => project(root, false)), project("apps/api", true)],
  },
});
