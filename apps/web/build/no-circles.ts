import type { Plugin, Rolldown } from "vite";

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** The names of files that import each other, from one of them back to it; undefined if there are none. */
const findCircle = (chunks: Chunks): string[] | undefined => {
  const finished = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const imported of chunks.get(file)?.imports ?? []) {
      const circle = follow(imported, [...way, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of chunks.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
};

/** Of files that import each other, one runs before what it needs, and the page breaks: then there is no build. */
export const noCircles = (): Plugin => ({
  name: "no-circles",
  apply: "build",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((output) =>
      output.type === "chunk" ? [[output.fileName, output] as const] : [],
    );
    const circle = findCircle(new Map(chunks));
    if (circle)
      throw new Error(`Files of the build import each other, see build/chunks.ts: ${circle.join(" → ")}`);
  },
});
