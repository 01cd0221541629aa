import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "oxc-parser";

/** One JavaScript file of the built app. Addresses are as the page asks for them: `/assets/board-page-C0ffee.js`. */
export type Chunk = {
  address: string;
  /** Bytes, as a server sends them with gzip. */
  size: number;
  /** Loaded along with it. */
  imports: string[];
  /** Loaded when they are needed. */
  parts: string[];
};

export type Graph = ReadonlyMap<string, Chunk>;

const literal = (source: string, { start, end }: { start: number; end: number }) =>
  /^["'`](.*)["'`]$/s.exec(source.slice(start, end))?.[1];

function readChunk(folder: string, address: string): Chunk {
  const source = readFileSync(join(folder, address), "utf8");
  const { module } = parseSync(address, source);
  const resolve = (specifier: string) => posix.join(posix.dirname(address), specifier);
  const reExported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  const imported = module.staticImports.map((statement) => statement.moduleRequest.value);
  const parts = module.dynamicImports.flatMap(({ moduleRequest }) => literal(source, moduleRequest) ?? []);
  return {
    address,
    size: gzipSync(source).length,
    imports: [...new Set([...imported, ...reExported].map(resolve))],
    parts: [...new Set(parts.map(resolve))],
  };
}

/** Everything that can be reached from the scripts of the page, by whatever kind of import. */
export function readGraph(folder: string, scripts: string[]): Graph {
  const graph = new Map<string, Chunk>();
  const open = [...scripts];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (graph.has(address)) continue;
    const chunk = readChunk(folder, address);
    graph.set(address, chunk);
    open.push(...chunk.imports, ...chunk.parts);
  }
  return graph;
}

/** The scripts that index.html names. */
export function scriptsOf(folder: string): string[] {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  return [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].flatMap(([, address]) => address ?? []);
}

/** What is loaded with these chunks: themselves, and all that they import. */
export function loadedWith(graph: Graph, addresses: string[]): Set<string> {
  const loaded = new Set<string>();
  const open = [...addresses];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (loaded.has(address)) continue;
    loaded.add(address);
    open.push(...(graph.get(address)?.imports ?? []));
  }
  return loaded;
}

export const sizeOf = (graph: Graph, addresses: Iterable<string>): number =>
  [...addresses].reduce((sum, address) => sum + (graph.get(address)?.size ?? 0), 0);

/** `board-page` of `/assets/board-page-C0ffee12.js`. */
export const nameOf = (address: string): string => posix.basename(address, ".js").replace(/-[\w-]{8}$/, "");
