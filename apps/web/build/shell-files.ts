import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Shell } from "../worker/shell.ts";

/** Beside the hashed files: what the page itself asks for. Icons of an installed app are kept by the system. */
const ownFiles = new Set(["/index.html", "/languages.js", "/favicon.png"]);
const VERSION_LENGTH = 16;

const isNeeded = (path: string) => path.startsWith("/assets/") || ownFiles.has(path);

/** What a built app needs to start, and the version that this content is. */
export const shellOf = async (folder: string): Promise<Shell> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .filter(isNeeded)
    .toSorted();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return { version: hash.digest("hex").slice(0, VERSION_LENGTH), files };
};
