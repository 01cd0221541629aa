import type { Draft } from "../draft.ts";
import { limits } from "../limits.ts";
import type { ReadingError, StructuredReading } from "../reading.ts";
import { findPostings } from "./find-postings.ts";
import { type ReadingContext, readPosting } from "./read-posting.ts";

/** A piece of JSON-LD with the name by which errors call it: `script[0]`. */
export interface JsonLdRoot {
  readonly value: unknown;
  readonly name: string;
}

/** Reads every JobPosting of the roots (of JSON-LD, or of what says the same in another form), which make one graph: an employer in one script may be meant in another. */
export const readJsonLd = (roots: readonly JsonLdRoot[], context: ReadingContext): StructuredReading => {
  const findings = findPostings(roots);
  const drafts: Draft[] = [];
  const errors: ReadingError[] = [];
  const isAlone = findings.postings.length === 1 && findings.beyondLimit === 0;
  const pageTitle = (isAlone ? context.pageTitle : null) ?? null;
  for (const { value, path } of findings.postings) {
    const draft = readPosting(value, findings.graph, { ...context, pageTitle });
    if (draft === null) errors.push(withoutTitle(path));
    else drafts.push(draft);
  }
  if (findings.beyondLimit > 0) errors.push(tooManyPostings(findings.beyondLimit));
  if (findings.cut) errors.push(tooLarge);
  return { drafts, errors };
};

const withoutTitle = (path: string): ReadingError => ({
  code: "NOTHING_RECOGNISED",
  message: "This posting has no title; add the job by hand.",
  path,
});

/** `beyond`: how many more, if they were counted. */
export const tooManyPostings = (beyond: number | null): ReadingError => ({
  code: "INVALID_INPUT",
  message: `More than ${limits.postings} postings: the first ${limits.postings} were read${beyond === null ? "" : `, ${beyond} were not`}. Capture the others from their own pages.`,
  path: null,
});

const tooLarge: ReadingError = {
  code: "INVALID_INPUT",
  message: "The structured data is nested too deep or too large, so that not all of it was looked at.",
  path: null,
};
