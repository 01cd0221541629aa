import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { firstPages } from "../early/first-calls.ts";

const ENTRY = fileURLToPath(new URL("../early/main.ts", import.meta.url));
const PAGE = /[\\/]([\w-]+-page)\.tsx$/;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk, and all that it imports. */
const filesOf = (chunks: Chunks, file: string): Set<string> => {
  const files = new Set([file]);
  for (const name of files) {
    for (const imported of chunks.get(name)?.imports ?? []) files.add(imported);
  }
  return files;
};

/** For each page with first needs the files that the app's entry does not load by itself. */
const pageFiles = (bundle: Rolldown.OutputBundle): Record<string, string[]> => {
  const chunks = new Map(
    Object.values(bundle).flatMap((output) =>
      output.type === "chunk" ? [[output.fileName, output] as const] : [],
    ),
  );
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error("The build has no entry");
  const start = filesOf(chunks, entry.fileName);
  const known = new Set(firstPages());
  return Object.fromEntries(
    [...chunks.values()].flatMap((chunk) => {
      const [, page] = PAGE.exec(chunk.facadeModuleId ?? "") ?? [];
      if (page === undefined || !known.has(page)) return [];
      const own = [...filesOf(chunks, chunk.fileName)].filter((file) => !start.has(file));
      return [[page, own.map((file) => `/${file}`)]];
    }),
  );
};

/** Where it comes in index.html; before the styles: a script waits for those that come before it. */
const PLACE = "/* the early script */";

/**
 * Puts the script of `early/main.ts` into index.html, so that nothing has to be asked for before it runs. The server allows
 * it by its hash (`apps/api/src/_kit/surfaces/page-scripts.ts`).
 */
export const earlyScript = (): Plugin => ({
  name: "early-script",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    handler: () => [{ tag: "script", children: PLACE, injectTo: "head" }],
  },
  generateBundle: {
    order: "post",
    async handler(_options, bundle) {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { PAGE_FILES: JSON.stringify(pageFiles(bundle)) },
        build: {
          target: "baseline-widely-available",
          write: false,
          rolldownOptions: { input: ENTRY, output: { format: "iife" } },
        },
      });
      const [output] = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
      if (output?.type !== "chunk") throw new Error("The early script was not built");
      if (output.code.includes("</")) throw new Error("The early script cannot stand in a page");
      const html = bundle["index.html"];
      if (html?.type !== "asset" || typeof html.source !== "string" || !html.source.includes(PLACE))
        throw new Error("index.html has no place for the early script");
      html.source = html.source.replace(PLACE, () => output.code.trim());
    },
  },
});
