import { setClosed } from "./complete-draft.ts";
import type { Draft } from "./draft.ts";
import { hasMarkup } from "./html/markup.ts";
import { parseBlock, parseStrictly } from "./json-ld/parse-block.ts";
import { type JsonLdRoot, readJsonLd } from "./json-ld/read-json-ld.ts";
import type { ReadingContext } from "./json-ld/read-posting.ts";
import { readMarkupItems } from "./markup/markup-items.ts";
import { microdataGrammar } from "./markup/microdata.ts";
import { rdfaGrammar } from "./markup/rdfa.ts";
import { jsonLd, microdata, rdfa } from "./origin.ts";
import { isLinkedInPosting } from "./page/linkedin.ts";
import { isObstacle } from "./page/obstacle.ts";
import { type PageParts, readPageParts } from "./page/page-parts.ts";
import { readLinkedInPosting } from "./page/read-linkedin.ts";
import { pageTitleOf, readPlainPage } from "./page/read-page.ts";
import { readPlainText } from "./plain-text/read-text.ts";
import type { ReadingError, StructuredReading } from "./reading.ts";
import { readSystem, systems } from "./systems/read-system.ts";
import { isXml, parseXml } from "./systems/xml.ts";

/** Which form it has is for the reader to find out. */
type FormContext = Omit<ReadingContext, "origin">;

/** What one form of capture holds. */
export interface FormReading {
  readonly drafts: readonly Draft[];
  readonly errors: readonly ReadingError[];
  /** The address by which the page calls itself. */
  readonly pageLink: string | null;
  /** True if the page is about one posting alone, so that its address is the posting's. */
  readonly isOfOne: boolean;
}

/** JSON-LD wherever there is some, else microdata, else RDFa; only a page without any posting in it is read by its own words. */
export const readHtml = (html: string, form: FormContext): FormReading => {
  if (isXml(html)) return readXml(html, form);
  const parts = readPageParts(html);
  const context = { ...form, pageTitle: pageTitleOf(parts) };
  const pageLink = parts.canonical ?? parts.meta.get("og:url") ?? null;
  const { roots, errors } = rootsOf(
    parts.scripts.map(({ source }, index) => ({ source, name: `script[${index}]` })),
  );
  const structured = fromRoots(roots, errors, { ...context, origin: jsonLd });
  const [only, ...others] = structured.drafts;
  if (only !== undefined && others.length === 0) setClosed(only, parts.rawText);
  if (structured.drafts.length > 0 || structured.errors.length > errors.length)
    return { ...structured, pageLink };
  const marked = readMarkup(html, errors, context);
  if (marked !== null) return { ...marked, pageLink };
  const obstacle = obstacleOf(parts);
  if (obstacle !== null) return { drafts: [], errors: [obstacle], pageLink, isOfOne: false };
  const linkedIn = isLinkedInPosting(html) ? readLinkedInPosting(html, parts, context.now) : null;
  const draft = linkedIn ?? readPlainPage(parts, context.now);
  if (draft !== null) setClosed(draft, parts.rawText);
  return { ...ofOne(draft, errors), pageLink };
};

/** A value, or the text of one: an applicant system's, or JSON-LD. */
export const readJsonValue = (value: unknown, context: FormContext): FormReading => {
  if (typeof value === "string") return readJsonText(value, context);
  const system = readSystem(value, { ...context, origin: jsonLd });
  if (system !== null) return ofSeveral(system);
  return fromRoots([{ value, name: "$" }], [], { ...context, origin: jsonLd });
};

/** Plain text; but people also paste a page's source, a feed or its JSON into the same box. */
export const readTextForm = (text: string, context: FormContext): FormReading => {
  const start = text.trimStart().slice(0, 1);
  if (start === "<" && (hasMarkup(text) || isXml(text))) return readHtml(text, context);
  if (start === "{" || start === "[") {
    const parsed = parseStrictly(text);
    const structured = parsed === null ? readBlock(text, context) : readJsonValue(parsed.values[0], context);
    if (structured.drafts.length > 0) return structured;
    if (parsed !== null) return refused("JSON");
  }
  if (isQuads(text)) return refused("N-Quads");
  return ofOne(readPlainText(text, context.now), []);
};

/** RDF in lines of subject, predicate, object, graph. */
const isQuads = (text: string): boolean =>
  /^\s*(?:<[^>]+>|_:\S+)\s+<[^>]+>\s+(?:<[^>]+>|_:\S+|"[^"\n]*"\S*)\s.*\.\s*$/m.test(text.slice(0, 20_000)) &&
  /<https?:\/\/schema\.org\/|<http:\/\/www\.w3\.org\//.test(text.slice(0, 20_000));

const readJsonText = (text: string, context: FormContext): FormReading => {
  const parsed = parseStrictly(text);
  return parsed === null || typeof parsed.values[0] === "string"
    ? readBlock(text, context)
    : readJsonValue(parsed.values[0], context);
};

/** JSON-LD as sites write it, which need not be JSON. */
const readBlock = (text: string, context: FormContext): FormReading => {
  const { roots, errors } = rootsOf([{ source: text, name: "$" }], true);
  return fromRoots(roots, errors, { ...context, origin: jsonLd });
};

const readXml = (source: string, context: FormContext): FormReading => {
  const system = readSystem(parseXml(source), { ...context, origin: jsonLd });
  return system === null ? refused("XML") : ofSeveral(system);
};

const GRAMMARS = [
  [microdataGrammar, microdata, /\bitemscope\b/i],
  [rdfaGrammar, rdfa, /\btypeof\s*=/i],
] as const;

/** The postings that a page marks up in its text; null: none. */
const readMarkup = (
  html: string,
  broken: readonly ReadingError[],
  context: FormContext,
): FormReading | null => {
  for (const [grammar, origin, sign] of GRAMMARS) {
    if (!sign.test(html)) continue;
    const roots = readMarkupItems(html, grammar).map((value, index) => ({ value, name: `item[${index}]` }));
    const reading = fromRoots(roots, broken, { ...context, origin });
    if (reading.drafts.length > 0) return reading;
  }
  return null;
};

const fromRoots = (
  roots: readonly JsonLdRoot[],
  broken: readonly ReadingError[],
  context: ReadingContext,
): FormReading => {
  const { drafts, errors } = readJsonLd(roots, context);
  return ofSeveral({ drafts, errors: [...broken, ...errors] });
};

const ofSeveral = ({ drafts, errors }: StructuredReading): FormReading => ({
  drafts,
  errors,
  pageLink: null,
  isOfOne: errors.length === 0,
});

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

/** Better no job than half of one: a form without a reader is told, not guessed at. */
const refused = (form: "JSON" | "XML" | "N-Quads"): FormReading => ({
  drafts: [],
  errors: [
    {
      code: "NOTHING_RECOGNISED",
      message: `This is ${form} data in a form that JobTracker does not read. It reads schema.org's JobPosting and the public data of ${systemNames()}. Open the posting's own page and capture that.`,
      path: null,
    },
  ],
  pageLink: null,
  isOfOne: false,
});

const systemNames = () => new Intl.ListFormat("en").format(systems.map(({ name }) => name));

const obstacleOf = ({ title, heading }: PageParts): ReadingError | null => {
  if (!isObstacle((title ?? heading ?? "").trim())) return null;
  return {
    code: "NOTHING_RECOGNISED",
    message:
      "This is a sign-in page, a robot check or an error page, not the posting. Open the posting in your browser and paste it.",
    path: null,
  };
};
