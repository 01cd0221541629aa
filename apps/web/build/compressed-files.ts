import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** What is text. Pictures and fonts are compressed already. */
const compressible = new Set([".css", ".html", ".js", ".json", ".svg", ".webmanifest"]);
/** Below that a packet of the network is not full anyway (bytes). */
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const forms: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  ".br": (content) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ".gz": (content) => gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
};

const compressFile = async (file: string) => {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  await Promise.all(
    Object.entries(forms).map(async ([ending, compress]) =>
      writeFile(`${file}${ending}`, await compress(content)),
    ),
  );
};

/**
 * Writes the brotli and the gzip form of every file of text beside it, as small as they can be made: a server that
 * compressed them for each answer would have time for a worse form only, and take it from everybody's requests.
 */
export const compressedFiles = (): Plugin => ({
  name: "compressed-files",
  apply: "build",
  writeBundle: {
    // After the service worker was written, which does not list them.
    order: "post",
    sequential: true,
    async handler({ dir }) {
      if (dir === undefined) throw new Error("The build names no folder for compressed files");
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)));
      await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
    },
  },
});
