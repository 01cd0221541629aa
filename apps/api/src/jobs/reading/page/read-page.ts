import { Draft } from "../draft.ts";
import type { Found } from "../fields/found.ts";
import { lineOfText } from "../fields/line-of-text.ts";
import { fitted } from "../fields/text-property.ts";
import { descriptionOfText } from "../html/description.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import type { PageParts } from "./page-parts.ts";

type Kind = "opengraph" | "page";
type Labelled = Found<string> & { readonly kind: Kind };

/** Shorter than this, a page says nothing about a job: an empty frame that a script fills in the browser. */
const SHORTEST_TEXT = 20;
/** A `<main>` with less than this is a placeholder, and the page's other text is taken. */
const SHORTEST_MAIN = 200;

/**
 * Reads a page without structured data: its title, the site's name as company, and what can be read on it as description.
 * Nothing else is guessed. Null: it has no title, or hardly any text.
 */
export const readPlainPage = (parts: PageParts): Draft | null => {
  const title = titleOf(parts);
  const body = bodyOf(parts);
  if (title === null || body === null) return null;
  const notes = new Notes();
  const draft = new Draft(fitted(title, "title", limits.title, notes), { kind: title.kind }, notes);
  const company = labelled(parts.meta.get("og:site_name"), "og:site_name", "opengraph");
  draft.set("company", company && fitted(company, "company", limits.company, notes), "opengraph");
  const description = descriptionOfText(body.value, notes);
  if (description !== null) {
    draft.set("descriptionHtml", { value: description.html, path: body.path }, body.kind);
    draft.set("descriptionText", { value: description.text, path: body.path }, body.kind);
  }
  return draft;
};

const titleOf = ({ meta, heading, title }: PageParts): Labelled | null =>
  labelled(meta.get("og:title"), "og:title", "opengraph") ??
  labelled(heading, "h1", "page") ??
  labelled(title, "title", "page");

const bodyOf = ({ mainText, text, meta }: PageParts): Labelled | null => {
  if (mainText.length >= SHORTEST_MAIN) return { value: mainText, path: "main", kind: "page" };
  const summary = labelled(meta.get("og:description"), "og:description", "opengraph");
  if (summary !== null && summary.value.length > text.length) return summary;
  return text.length < SHORTEST_TEXT ? summary : { value: text, path: "body", kind: "page" };
};

const labelled = (raw: string | null | undefined, path: string, kind: Kind): Labelled | null => {
  const value = raw === null || raw === undefined ? null : lineOfText(raw);
  return value === null ? null : { value, path, kind };
};
