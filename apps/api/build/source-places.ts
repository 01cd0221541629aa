import { relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

/** In this order: a program that is loaded by its address; any other file. */
const PLACES = /new URL\(\s*"([^"]+\.ts)",\s*import\.meta\.url,?\s*\)|import\.meta\.url/g;

const withSlashes = (path: string) => path.split(sep).join("/");

/** One name for each module: `packages/db/src/search/repository.ts` is `db-search-repository.js`. */
const chunkName = (module: string) =>
  withSlashes(relative(PROJECT, module))
    .replace(/^(?:\.\.\/)+|^(?:apps|packages)\//, "")
    .replace("/src/", "/")
    .replace(/\.ts$/, ".js")
    .replaceAll("/", "-");

/**
 * Lets modules speak of their place as they do in the sources, though the bundle's folder is another and has no folders in it:
 * what is loaded by its address becomes a chunk of its own, and every other file is where the sources have it.
 */
export const sourcePlaces = (folder: string): Plugin => ({
  name: "source-places",
  transform: {
    filter: { id: { include: /\.(?:ts|mjs)$/, exclude: /node_modules/ }, code: /import\.meta\.url/ },
    handler(code, id) {
      const chunk = (module: string) => {
        const fileName = chunkName(module);
        this.emitFile({ type: "chunk", id: module, fileName });
        return `new URL("./${fileName}", import.meta.url)`;
      };
      const ownPlace = `new URL("${withSlashes(relative(folder, id))}", import.meta.url).href`;
      return code.replace(PLACES, (_match, program?: string) =>
        program === undefined ? ownPlace : chunk(fileURLToPath(new URL(program, pathToFileURL(id)))),
      );
    },
  },
});
