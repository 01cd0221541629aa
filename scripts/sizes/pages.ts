import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Graph, loadedWith, nameOf, readGraph, scriptsOf, sizeOf } from "./chunks.ts";

/** Bytes of gzipped JavaScript that the first page may load. */
export const LARGEST_FIRST_PAGE = 250_000;

/** Where people arrive: before signing in, and after, by an address that they keep. */
const firstPages = [
  "sign-in-page",
  "register-page",
  "board-page",
  "table-page",
  "jobs-page",
  "application-page",
  "job-page",
];

export type PageSize = {
  name: string;
  isFirst: boolean;
  /** Gzipped bytes of JavaScript until the page stands, opened directly. */
  whole: number;
  /** Of these, what comes on top of what every page loads. */
  own: number;
};

export type Sizes = {
  pages: PageSize[];
  /** What every page loads. */
  shared: number;
  /** Loaded when first needed: dialogs, and what else stands behind a key press. */
  later: { name: string; size: number }[];
  problems: string[];
};

/** The modules that routes load when they are opened: `features/jobs/page/job-page` → `job-page`. */
function routedPages(routes: string): string[] {
  const files = readdirSync(routes).filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."));
  const sources = files.map((name) => readFileSync(join(routes, name), "utf8"));
  const found = sources.flatMap((source) =>
    [...source.matchAll(/\bimport\(\s*"([^"]+)"/g)].map(([, path]) => path ?? ""),
  );
  return [...new Set(found.map((path) => basename(path).replace(/\.tsx?$/, "")))].toSorted();
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function problemsOf(routed: string[], pages: PageSize[]): string[] {
  const known = new Set(pages.map((page) => page.name));
  const merged = routed.filter((name) => !known.has(name));
  const missing = firstPages.filter((name) => !known.has(name));
  const large = pages.filter((page) => page.isFirst && page.whole > LARGEST_FIRST_PAGE);
  return [
    ...merged.map((name) => `${name} is not loaded by its route alone: something else imports it.`),
    ...missing.map((name) => `There is no ${name}, which people see first.`),
    ...large.map(({ name, whole }) => `${name} loads ${kilobytes(whole)}, more than is allowed.`),
  ];
}

function measure(graph: Graph, scripts: string[], routed: string[]): Sizes {
  const shared = loadedWith(graph, scripts);
  const parts = [...graph.values()].filter((chunk) => !shared.has(chunk.address));
  const entrances = new Set([...graph.values()].flatMap((chunk) => chunk.parts));
  const own = (address: string) =>
    sizeOf(
      graph,
      [...loadedWith(graph, [address])].filter((other) => !shared.has(other)),
    );
  const opened = parts.filter(({ address }) => entrances.has(address));
  const isPage = (address: string) => routed.includes(nameOf(address));
  const pages = opened
    .filter(({ address }) => isPage(address))
    .map(({ address }) => {
      const size = own(address);
      const name = nameOf(address);
      return { name, isFirst: firstPages.includes(name), whole: sizeOf(graph, shared) + size, own: size };
    })
    .toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst) || other.whole - one.whole);
  const later = opened
    .filter(({ address }) => !isPage(address))
    .map(({ address }) => ({ name: nameOf(address), size: own(address) }))
    .toSorted((one, other) => other.size - one.size);
  return { pages, shared: sizeOf(graph, shared), later, problems: problemsOf(routed, pages) };
}

/** `folder`: the built app; `routes`: the sources that say which page is loaded when. */
export function measureSizes(folder: string, routes: string): Sizes {
  const scripts = scriptsOf(folder);
  return measure(readGraph(folder, scripts), scripts, routedPages(routes));
}

/** The sizes as a table in Markdown. */
export function tableOf({ pages, shared, later }: Sizes): string {
  return [
    "| page, opened directly | JavaScript, gzip | of it the page's own |",
    "| --- | ---: | ---: |",
    ...pages.map(
      ({ name, isFirst, whole, own }) =>
        `| ${name}${isFirst ? ` (at most ${kilobytes(LARGEST_FIRST_PAGE)})` : ""} | ${kilobytes(whole)} | ${kilobytes(own)} |`,
    ),
    "",
    "| loaded when first needed | JavaScript, gzip |",
    "| --- | ---: |",
    ...later.map(({ name, size }) => `| ${name} | ${kilobytes(size)} |`),
    "",
    `Every page loads ${kilobytes(shared)} that they share.`,
  ].join("\n");
}
