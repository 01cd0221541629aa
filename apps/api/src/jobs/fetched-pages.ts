import type { PersonContext } from "../_kit/context.ts";
import type { Capture } from "./reading/reading.ts";

/** Long enough to look at a preview and correct it (ms). */
const KEPT_MS = 5 * 60_000;
/** Of all people together, in characters and bytes; the oldest go first. */
const MOST_KEPT = 32 * 1024 * 1024;

/** What is read, and its bytes as they came; without them what was sent is what there is. */
export interface Source {
  readonly capture: Capture;
  readonly bytes?: Uint8Array | undefined;
}

interface KeptPage {
  readonly source: Source;
  readonly size: number;
  readonly until: number;
}

type Pages = Map<string, KeptPage>;

/** Those of one server; each server's database is its own. */
const pagesOf = new WeakMap<object, Pages>();

const pagesIn = ({ platform }: PersonContext): Pages => {
  const known = pagesOf.get(platform.database);
  if (known !== undefined) return known;
  const pages: Pages = new Map();
  pagesOf.set(platform.database, pages);
  return pages;
};

const keyOf = ({ actor }: PersonContext, url: string) => `${actor.userId} ${url}`;

const lengthOf = (capture: Capture) => {
  if ("html" in capture) return capture.html.length;
  return "text" in capture ? capture.text.length : JSON.stringify(capture.jsonLd).length;
};

const sizeOf = ({ capture, bytes }: Source) => lengthOf(capture) + (bytes?.byteLength ?? 0);

/** Drops what is too old, and the oldest of what is too much: the order of a map is that of being put in. */
const tidy = (pages: Pages, now: number) => {
  let size = pages.values().reduce((sum, page) => sum + page.size, 0);
  for (const [key, page] of pages) {
    if (page.until > now && size <= MOST_KEPT) return;
    pages.delete(key);
    size -= page.size;
  }
};

/** Keeps the page that was fetched for a person's preview, in memory alone, for the capture that mostly follows. */
export const keepFetchedPage = (context: PersonContext, url: string, source: Source): void => {
  const pages = pagesIn(context);
  const now = Date.parse(context.now);
  pages.delete(keyOf(context, url));
  pages.set(keyOf(context, url), { source, size: sizeOf(source), until: now + KEPT_MS });
  tidy(pages, now);
};

/** The page that the person's preview of this address saw, once; undefined if it is not there any more. */
export const takeFetchedPage = (context: PersonContext, url: string): Source | undefined => {
  const pages = pagesIn(context);
  const kept = pages.get(keyOf(context, url));
  pages.delete(keyOf(context, url));
  return kept !== undefined && kept.until > Date.parse(context.now) ? kept.source : undefined;
};
