// How much JavaScript the pages of the built web app load.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../bootstrap/places.mjs";
import { measureSizes, tableOf } from "./pages.ts";

const usage = `Usage: pnpm sizes [options]

Prints how much JavaScript each page of the built web app loads (build it first: npm run build). Fails if a first page
loads more than it may, or if a page is not loaded by its route alone.
  --record   write the table into docs/web-app.md
  --help     print this text`;

const { record, help } = parseArgs({
  options: { record: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
}).values;

const built = join(root, "apps/web/dist");
const document = join(root, "docs/web-app.md");
const recorded = /(<!-- sizes: .* -->\n)[\s\S]*(<!-- end of the sizes -->)/;

function writeDocument(table: string): void {
  const text = readFileSync(document, "utf8");
  writeFileSync(document, text.replace(recorded, `$1\n${table}\n\n$2`));
  console.log("Recorded in docs/web-app.md.");
}

function run(): number {
  if (!existsSync(join(built, "index.html"))) {
    console.error("The web app is not built: run `npm run build`.");
    return 1;
  }
  const sizes = measureSizes(built, join(root, "apps/web/src/routes"));
  const table = tableOf(sizes);
  console.log(table);
  if (record) writeDocument(table);
  for (const problem of sizes.problems) console.error(problem);
  return sizes.problems.length === 0 ? 0 : 1;
}

if (help) console.log(usage);
else process.exitCode = run();
