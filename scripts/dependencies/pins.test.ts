import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findLoosePins } from "./pins.ts";

function findLoosePinsIn(catalog: Record<string, string>, dependencies: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), "pins-"));
  try {
    for (const folder of ["packages", "apps"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "pnpm-workspace.yaml"), JSON.stringify({ catalog }));
    writeFileSync(join(root, "package.json"), JSON.stringify({ name: "example", dependencies }));
    return findLoosePins(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("exact versions in the catalog, and only references to it elsewhere", () => {
  const dependencies = { zod: "catalog:", "@jobtracker/db": "workspace:*" };
  expect(findLoosePinsIn({ zod: "4.6.7", "drizzle-orm": "1.0.0-rc.5" }, dependencies)).toEqual([]);
});

test.each(["^4.6.7", "4", "latest", ">=4.6.7"])("a catalog entry of %s is refused", (version) => {
  expect(findLoosePinsIn({ zod: version }, {})).toHaveLength(1);
});

test("a version outside of the catalog is refused, even an exact one", () => {
  expect(findLoosePinsIn({}, { zod: "4.6.7" })).toHaveLength(1);
});
