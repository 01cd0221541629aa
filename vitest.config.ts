import { defineConfig } from "vitest/config";

/** Every package with unit tests; the browser tests of apps/web/e2e belong to Playwright. */
const packages = ["packages/contracts", "packages/db", "packages/mcp", "apps/api", "apps/web", "scripts"];

export default defineConfig({
  test: {
    projects: packages.map((root) => ({
      test: {
        name: root,
        root,
        environment: "node",
        include: ["**/*.test.ts", "**/*.test.tsx"],
        exclude: ["**/node_modules/**", "e2e/**", "dist/**"],
        testTimeout: 30_000,
        hookTimeout: 60_000,
        retry: process.env.CI ? 1 : 0,
      },
    })),
  },
});
