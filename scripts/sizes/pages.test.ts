import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { measureSizes, tableOf } from "./pages.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function measure(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "sizes-"));
  folders.push(folder);
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  return measureSizes(join(folder, "dist"), join(folder, "routes"));
}

/** Text that gzip cannot make smaller than this (bytes). */
const incompressible = (bytes: number) => {
  let state = 1;
  const letters = Array.from({ length: bytes * 2 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  });
  return `const words = "${letters.join("")}";`;
};

const small = ["sign-in-page", "register-page", "table-page", "jobs-page", "application-page", "job-page"];

const app = {
  "routes/all.ts": ["board-page", "stages-page", ...small]
    .map((name) => `import("../features/${name}.tsx");`)
    .join(" "),
  "dist/index.html":
    '<script src="/theme.js"></script><script type="module" crossorigin src="/assets/index-AAAAAAAA.js"></script>',
  "dist/theme.js": "document;",
  "dist/assets/index-AAAAAAAA.js": `import "./shared-BBBBBBBB.js";
    const pages = [() => import("./board-page-CCCCCCCC.js"), () => import("./stages-page-FFFFFFFF.js"),
      ${small.map((name) => `() => import("./${name}-DDDDDDDD.js")`).join(", ")},
      () => import("./dialog-GGGGGGGG.js")];`,
  "dist/assets/shared-BBBBBBBB.js": "export const shared = 1;",
  "dist/assets/board-page-CCCCCCCC.js": `import "./cards-HHHHHHHH.js"; import "./shared-BBBBBBBB.js";`,
  "dist/assets/cards-HHHHHHHH.js": incompressible(4_000),
  ...Object.fromEntries(small.map((name) => [`dist/assets/${name}-DDDDDDDD.js`, "1;"])),
  "dist/assets/stages-page-FFFFFFFF.js": incompressible(400_000),
  "dist/assets/dialog-GGGGGGGG.js": "1;",
};

test("a page counts with what it imports; pages that nobody sees first may be larger", () => {
  const { pages, shared, later, problems } = measure(app);
  expect(problems).toEqual([]);
  expect(pages.filter(({ isFirst }) => isFirst)).toHaveLength(7);
  expect(pages.at(-1)?.name).toBe("stages-page");
  expect(pages[0]?.own).toBeGreaterThan(4_000);
  expect(pages[0]?.whole).toBe((pages[0]?.own ?? 0) + shared);
  expect(later.map(({ name }) => name)).toEqual(["dialog"]);
});

test("a first page that became too large is a problem, and stands in the table", () => {
  const sizes = measure({ ...app, "dist/assets/shared-BBBBBBBB.js": incompressible(260_000) });
  expect(sizes.problems).toHaveLength(7);
  expect(sizes.problems).toContainEqual(
    expect.stringMatching(/^board-page loads \d+\.\d kB, more than is allowed\.$/),
  );
  expect(tableOf(sizes)).toMatch(/^\| board-page \(at most 250\.0 kB\) \| \d+\.\d kB \| \d+\.\d kB \|$/m);
});

test("a page that another module imports is not split off any more", () => {
  const entry = app["dist/assets/index-AAAAAAAA.js"].replace(
    '() => import("./stages-page-FFFFFFFF.js")',
    "jobs",
  );
  expect(measure({ ...app, "dist/assets/index-AAAAAAAA.js": entry }).problems).toEqual([
    "stages-page is not loaded by its route alone: something else imports it.",
  ]);
});
