import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { root } from "../bootstrap/places.mjs";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs vitest on these files with our reporter; its totals. */
function totalsOf(files: Record<string, string>): unknown {
  const folder = mkdtempSync(join(tmpdir(), "vitest-reporter-"));
  folders.push(folder);
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  const totals = join(folder, "totals.json");
  const args = [
    "run",
    "--globals",
    "--root",
    folder,
    `--reporter=${join(import.meta.dirname, "vitest-reporter.ts")}`,
  ];
  spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
    cwd: folder,
    env: { ...process.env, TOTALS_FILE: totals },
  });
  return JSON.parse(readFileSync(totals, "utf8"));
}

test("passed, failed and skipped tests are counted, and the reasons kept", () => {
  const source = `
    test("adds", () => {});
    test("subtracts", () => { throw new Error("wrong"); });
    test("on a server", ({ skip }) => skip("no server"));
    test.todo("divides");`;
  expect(totalsOf({ "sums.test.js": source })).toEqual({
    passed: 1,
    failed: 1,
    skipped: ["sums.test.js: on a server (no server)", "sums.test.js: divides (todo)"],
    problems: ["sums.test.js: subtracts (failed)"],
  });
});

test("a file that does not load, a hook that throws and an error of no test are failures", () => {
  const totals = totalsOf({
    "broken.test.js": "throw new Error('cannot load');",
    "hook.test.js":
      "describe('a', () => { beforeAll(() => { throw new Error('no database'); }); test('b', () => {}); });",
    "late.test.js": "test('c', () => { Promise.reject(new Error('too late')); });",
  });
  expect(totals).toMatchObject({
    passed: 1,
    failed: 3,
    problems: expect.arrayContaining([
      "broken.test.js: cannot load",
      "hook.test.js: no database",
      "unhandled error: too late",
    ]),
  });
});
