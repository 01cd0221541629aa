import type { Draft } from "./draft.ts";
import { hasMarkup } from "./html/markup.ts";
import { parseBlock } from "./json-ld/parse-block.ts";
import { type JsonLdRoot, readJsonLd } from "./json-ld/read-json-ld.ts";
import type { ReadingContext } from "./json-ld/read-posting.ts";
import { isObstacle } from "./page/obstacle.ts";
import { type PageParts, readPageParts } from "./page/page-parts.ts";
import { readPlainPage } from "./page/read-page.ts";
import { readPlainText } from "./plain-text/read-text.ts";
import type { ReadingError } from "./reading.ts";

/** What one form of capture holds. */
export interface FormReading {
  readonly drafts: readonly Draft[];
  readonly errors: readonly ReadingError[];
  /** The address by which the page calls itself. */
  readonly pageLink: string | null;
  /** True if the page is about one posting alone, so that its address is the posting's. */
  readonly isOfOne: boolean;
}

/** JSON-LD wherever there is some; only a page without any posting in it is read by its own words. */
export const readHtml = (html: string, context: ReadingContext): FormReading => {
  const parts = readPageParts(html);
  const pageLink = parts.canonical ?? parts.meta.get("og:url") ?? null;
  const { roots, errors } = rootsOf(
    parts.scripts.map(({ source }, index) => ({ source, name: `script[${index}]` })),
  );
  const structured = fromJsonLd(roots, errors, context);
  if (structured.drafts.length > 0 || structured.errors.length > errors.length)
    return { ...structured, pageLink };
  const obstacle = obstacleOf(parts);
  if (obstacle !== null) return { drafts: [], errors: [obstacle], pageLink, isOfOne: false };
  return { ...ofOne(readPlainPage(parts), errors), pageLink };
};

/** A value, or the text of one. */
export const readJsonLdValue = (jsonLd: unknown, context: ReadingContext): FormReading => {
  if (typeof jsonLd !== "string") return fromJsonLd([{ value: jsonLd, name: "$" }], [], context);
  const { roots, errors } = rootsOf([{ source: jsonLd, name: "$" }], true);
  return fromJsonLd(roots, errors, context);
};

/** Plain text; but people also paste a page's source or its JSON-LD into the same box. */
export const readTextForm = (text: string, context: ReadingContext): FormReading => {
  const start = text.trimStart().slice(0, 1);
  if (start === "<" && hasMarkup(text)) return readHtml(text, context);
  if ((start === "{" || start === "[") && /jobposting/i.test(text)) {
    const structured = readJsonLdValue(text, context);
    if (structured.drafts.length > 0) return structured;
  }
  return ofOne(readPlainText(text), []);
};

const fromJsonLd = (
  roots: readonly JsonLdRoot[],
  broken: readonly ReadingError[],
  context: ReadingContext,
): FormReading => {
  const { drafts, errors } = readJsonLd(roots, context);
  const all = [...broken, ...errors];
  return { drafts, errors: all, pageLink: null, isOfOne: all.length === 0 };
};

const ofOne = (draft: Draft | null, errors: readonly ReadingError[]): FormReading => ({
  drafts: draft === null ? [] : [draft],
  errors,
  pageLink: null,
  isOfOne: true,
});

/** Parses the blocks one by one, so that a broken one does not take the others along. Only one that speaks of a posting is reported. */
const rootsOf = (blocks: readonly { readonly source: string; readonly name: string }[], always = false) => {
  const roots: JsonLdRoot[] = [];
  const errors: ReadingError[] = [];
  for (const { source, name } of blocks) {
    const parsed = parseBlock(source);
    if ("values" in parsed) {
      const isOne = parsed.values.length === 1;
      // One by one: a call with a million arguments overflows the stack.
      for (const [index, value] of parsed.values.entries()) {
        roots.push({ value, name: isOne ? name : `${name}(${index})` });
      }
    } else if (always || /jobposting/i.test(source)) errors.push(brokenBlock(name, parsed.problem));
  }
  return { roots, errors };
};

const brokenBlock = (path: string, problem: string): ReadingError => ({
  code: "INVALID_INPUT",
  message: `Structured data could not be read. ${problem}.`,
  path,
});

const obstacleOf = ({ title, heading }: PageParts): ReadingError | null => {
  if (!isObstacle((title ?? heading ?? "").trim())) return null;
  return {
    code: "NOTHING_RECOGNISED",
    message:
      "This is a sign-in page, a robot check or an error page, not the posting. Open the posting in your browser and paste it.",
    path: null,
  };
};
