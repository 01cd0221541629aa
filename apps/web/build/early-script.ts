import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";

const ENTRY = fileURLToPath(new URL("../early/main.ts", import.meta.url));
const NAME = "early.js";
const PAGE = /[\\/]([\w-]+-page)\.tsx$/;

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk, all that it imports, and their styles. */
const filesOf = (chunks: Chunks, file: string): Set<string> => {
  const files = new Set([file]);
  for (const name of files) {
    const chunk = chunks.get(name);
    for (const imported of chunk?.imports ?? []) files.add(imported);
    for (const style of chunk?.viteMetadata?.importedCss ?? []) files.add(style);
  }
  return files;
};

/** For each page the files that the app's entry does not load by itself. */
const pageFiles = (bundle: Rolldown.OutputBundle): Record<string, string[]> => {
  const chunks = new Map(
    Object.values(bundle).flatMap((output) =>
      output.type === "chunk" ? [[output.fileName, output] as const] : [],
    ),
  );
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error("The build has no entry");
  const start = filesOf(chunks, entry.fileName);
  return Object.fromEntries(
    [...chunks.values()].flatMap((chunk) => {
      const [, page] = PAGE.exec(chunk.facadeModuleId ?? "") ?? [];
      if (page === undefined) return [];
      const own = [...filesOf(chunks, chunk.fileName)].filter((file) => !start.has(file));
      return [[page, own.map((file) => `/${file}`)]];
    }),
  );
};

/** Adds the script that index.html names first: see `early/main.ts`. */
export const earlyScript = (): Plugin => ({
  name: "early-script",
  apply: "build",
  transformIndexHtml: {
    // Before the styles: a script waits for those that come before it.
    order: "pre",
    handler: () => [{ tag: "script", attrs: { src: `/${NAME}` }, injectTo: "head" }],
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
      this.emitFile({ type: "asset", fileName: NAME, source: output.code });
    },
  },
});
