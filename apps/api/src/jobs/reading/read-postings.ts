import { requirementsOf } from "../../requirements/requirements-of.ts";
import { completeDraft } from "./complete-draft.ts";
import type { Draft } from "./draft.ts";
import type { Found } from "./fields/found.ts";
import { type FormReading, readHtml, readJsonValue, readTextForm } from "./forms.ts";
import { canonicalUrl, isListingPage } from "./identity/canonical-url.ts";
import { type Identified, identify } from "./identity/identify.ts";
import { limits } from "./limits.ts";
import type { Capture, PostingReading, Reading, ReadingError } from "./reading.ts";

export interface ReadOptions {
  /** The clock, by which dates that lie too far ahead are not believed. */
  readonly now?: Date;
}

/**
 * Reads the postings of a capture: schema.org's JSON-LD, else the page's own words, else plain text. Every field says where it came
 * from. Never throws, whatever the input; its time is linear in the length. Without postings there is an error that says why.
 */
export const readPostings = (capture: Capture, { now = new Date() }: ReadOptions = {}): Reading => {
  const url = webAddress(capture.url);
  const { drafts, errors, pageLink, isOfOne } = readForm(capture, url, now);
  for (const draft of drafts) completeDraft(draft);
  const page = pageAddress(url, pageLink);
  const identified = identify(drafts, page?.value ?? null, isOfOne);
  const postings = identified.map((each) => posting(each, page));
  return { postings, errors: postings.length === 0 && errors.length === 0 ? [nothingRecognised] : errors };
};

const readForm = (capture: Capture, base: string | null, now: Date): FormReading => {
  const context = { base, now };
  if ("html" in capture) return readHtml(capture.html, context);
  return "jsonLd" in capture ? readJsonValue(capture.jsonLd, context) : readTextForm(capture.text, context);
};

const nothingRecognised: ReadingError = {
  code: "NOTHING_RECOGNISED",
  message: "No job posting was recognised. Paste the posting's own page or its text, or add the job by hand.",
  path: null,
};

const webAddress = (address: string | undefined): string | null => {
  const url = address === undefined ? null : URL.parse(address.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= limits.url ? url.href : null;
};

/** The page's canonical link, if it belongs to the same site and names one page; else the address that it was captured from. */
const pageAddress = (url: string | null, link: string | null): Found<string> | null => {
  const linked = link === null ? null : webAddress(URL.parse(link, url ?? undefined)?.href);
  const canonical = linked === null ? null : canonicalUrl(linked);
  const isTrusted =
    canonical !== null && !isListingPage(canonical) && (url === null || isSameSite(canonical, url));
  if (linked !== null && isTrusted) return { value: linked, path: "link[rel=canonical]" };
  return url === null ? null : { value: url, path: "url" };
};

const isSameSite = (one: string, other: string) => URL.parse(one)?.hostname === URL.parse(other)?.hostname;

const posting = (
  { draft, canonicalUrl, identity }: Identified,
  page: Found<string> | null,
): PostingReading => {
  setUrl(draft, page);
  const { fields, sources, notes } = draft;
  const requirements = requirementsOf(fields.descriptionText);
  return { fields, sources, warnings: notes.warnings, canonicalUrl, identity, requirements };
};

/** The posting's own address, if it names a page; else the page's; else what there is. */
const setUrl = (draft: Draft, page: Found<string> | null): void => {
  const own = draft.addresses.find(({ value }) => !isListingPage(canonicalUrl(value) ?? value));
  if (own === undefined && page !== null) draft.set("url", page, "page");
  else draft.set("url", own ?? draft.addresses[0] ?? null);
};
