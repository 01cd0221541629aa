import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, stamps } from "./places.mjs";

const passedOver = new Set(["node_modules", "dist", "e2e", "test-results", "playwright-report", "coverage"]);

/**
 * Every file below a path; a path that does not exist has none.
 * @param {string} path relative to the root
 * @returns {string[]}
 */
function filesBelow(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).filter((name) => !passedOver.has(name));
  return names.sort().flatMap((name) => filesBelow(join(path, name)));
}

/**
 * One hash over the names and contents of files and folders, and over further facts.
 * @param {string[]} paths relative to the root
 * @param {string[]} facts
 */
export function fingerprint(paths, facts = []) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const path of paths.flatMap(filesBelow)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} step */
const stampFile = (step) => join(stamps, step);

/** @type {(step: string, print: string) => boolean} */
export function isStamped(step, print) {
  const file = stampFile(step);
  return existsSync(file) && readFileSync(file, "utf8") === print;
}

/** @type {(step: string, print: string) => void} */
export function stamp(step, print) {
  mkdirSync(dirname(stampFile(step)), { recursive: true });
  writeFileSync(stampFile(step), print);
}

/** @param {string} step */
export function removeStamp(step) {
  rmSync(stampFile(step), { force: true });
}
