// Takes the pictures that pages are compared with; `pnpm baselines --help` says how.
import { spawnSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hasPackagedChromium } from "../e2e/_kit/unpacked-chromium.ts";
import { smallerPng } from "../pictures/screenshots/smaller-png.ts";

const usage = `Usage: pnpm baselines [-- --all]

Takes the pictures of apps/web/visual/baselines anew, from the built web app (build it first: npm run build), where a page
looks otherwise than its picture. Look at what changed, and commit it. It needs Linux on x64, whose Chromium comes with npm.
  --all    all of them, also those that are within the tolerance; pictures of pages that are no more go
  --help   print this text`;

const web = fileURLToPath(new URL("..", import.meta.url));
const baselines = join(web, "visual/baselines");
const playwright = join(web, "node_modules/@playwright/test/cli.js");

/** What the eye would miss is far within the tolerance. */
const COLOURS = 32;

/** Of a picture as the browser took it: a byte for each of red, green and blue. */
const isWhole = (png: Buffer) => png[25] === 2;

const take = (update: "all" | "changed") =>
  spawnSync(process.execPath, [playwright, "test", "--project=visual", `--update-snapshots=${update}`], {
    cwd: web,
    stdio: "inherit",
  }).status ?? 1;

const shrink = async () => {
  for (const name of await readdir(baselines)) {
    const png = await readFile(join(baselines, name));
    if (!isWhole(png)) continue;
    const smaller = smallerPng(png, COLOURS);
    await writeFile(join(baselines, name), smaller);
    process.stdout.write(`apps/web/visual/baselines/${name}: ${smaller.length} bytes\n`);
  }
};

const options = {
  all: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;
const { all, help } = parseArgs({ options }).values;
if (help) process.stdout.write(`${usage}\n`);
else if (!hasPackagedChromium) throw new Error("The pictures are of the Chromium from npm for Linux on x64.");
else {
  if (all) await rm(baselines, { recursive: true, force: true });
  process.exitCode = take(all ? "all" : "changed");
  await shrink();
}
