import { Draft } from "../draft.ts";
import type { Found } from "../fields/found.ts";
import { lineOfText } from "../fields/line-of-text.ts";
import { fitted } from "../fields/text-property.ts";
import { descriptionOfLines } from "../html/description.ts";
import { comparable } from "../identity/identity.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import { setLabelledFields } from "../plain-text/labelled-fields.ts";
import { LabelledLines } from "../plain-text/labels.ts";
import { isObstacle } from "./obstacle.ts";
import type { PageParts } from "./page-parts.ts";
import { titleAtCompany, titleParts, withoutName } from "./page-titles.ts";
import { speaksOfJob } from "./posting-words.ts";

type Kind = "opengraph" | "page";
type Labelled = Found<string> & { readonly kind: Kind };

/** Shorter than this, a page says nothing about a job: an empty frame that a script fills in the browser. */
const SHORTEST_TEXT = 20;
/** A `<main>` with less than this is a placeholder, and the page's other text is taken. */
const SHORTEST_MAIN = 200;

/**
 * Reads a page without structured data: its title, the site's name as company, what stands behind labels ("Lieu : Lyon"), and what can be
 * read on it as description. Nothing else is guessed. Null: it has no title, or hardly any text.
 */
export const readPlainPage = (parts: PageParts, now: Date): Draft | null => {
  const page = titledPage(parts);
  const body = bodyOf(parts);
  if (page === null || (body === null && page.place === null && !saysMuch(page))) return null;
  const { title, company, place } = page;
  const notes = new Notes();
  const draft = new Draft(fitted(title, "title", limits.title, notes), { kind: title.kind }, notes);
  draft.set("company", company && fitted(company, "company", limits.company, notes), company?.kind);
  if (place !== null) {
    const { value: text, path } = fitted(place, "locations", limits.location, notes);
    draft.set("locations", { value: [{ text, ...noParts }], path }, place.kind);
  }
  const lines = new LabelledLines(parts.text.split("\n").filter((line) => line.trim() !== ""));
  setLabelledFields(draft, { lines, kind: "page", now, language: parts.language });
  const description = body && descriptionOfLines(body.value, notes);
  if (body !== null && description !== null) {
    draft.set("descriptionHtml", { value: description.html, path: body.path }, body.kind);
    draft.set("descriptionText", { value: description.text, path: body.path }, body.kind);
  }
  if (body === null) notes.add("descriptionText", "The page has hardly any text; only its title was read");
  if (page.isOfTitle) notes.add("company", "Taken from the title of the page");
  if (!isLikeAPosting(draft, parts)) notes.add("title", "This may not be a job posting.");
  return draft;
};

/** A title that names more than the job is a posting's own, even on a page whose text a script fills in: "Nurse - Mercy Hospital - Boston". */
const saysMuch = ({ title: { kind, value }, isOfTitle }: TitledPage): boolean =>
  kind === "opengraph" &&
  (isOfTitle || /\s[|·–—-]\s/.test(value)) &&
  !/\b(?:careers?|jobs?|karriere|emplois?|empleos?|home|login)\b/i.test(value);

/** A page without any label, place or word of a posting is more likely an article. */
const isLikeAPosting = ({ fields }: Draft, { text, meta, title }: PageParts): boolean =>
  fields.locations.length > 0 ||
  [fields.salary, fields.employmentType, fields.postedDate, fields.validThrough, fields.remote].some(
    (value) => value !== null,
  ) ||
  speaksOfJob([title, fields.title, meta.get("og:description"), text].join("\n"));

const noParts = { street: null, locality: null, region: null, postalCode: null, country: null };

/** A place that Greenhouse gives as the summary of its page; longer, it is a summary. */
const LONGEST_PLACE = 100;

interface TitledPage {
  readonly title: Labelled;
  readonly company: Labelled | null;
  readonly place: Labelled | null;
  /** True if the company is read of the title alone. */
  readonly isOfTitle: boolean;
}

/** The title by which a page calls the posting; null: it has none, or that of a sign-in or an error. */
export const pageTitleOf = (parts: PageParts): Labelled | null => {
  const title = titledPage(parts)?.title ?? null;
  return title === null || isObstacle(title.value) ? null : title;
};

/** The title, with what those of LinkedIn and Greenhouse say beside it. */
const titledPage = (parts: PageParts): TitledPage | null => {
  const { meta } = parts;
  const title = titleOf(parts);
  const site = labelled(meta.get("og:site_name"), "og:site_name", "opengraph");
  if (title === null) return null;
  const own = titleParts(title.value);
  if (own !== null) {
    const place = labelled(own.place, title.path, title.kind);
    return {
      title: { ...title, value: own.title },
      company: labelled(own.company, title.path, title.kind),
      place,
      isOfTitle: false,
    };
  }
  const framed = parts.title === null ? null : titleParts(parts.title);
  if (framed === null || comparable(framed.title) !== comparable(title.value))
    return withCompanyOfTitle(title, site);
  const summary = labelled(meta.get("og:description"), "og:description", "opengraph");
  const isPlace = summary !== null && summary.value.length <= LONGEST_PLACE && !/[.!?]$/.test(summary.value);
  return {
    title,
    company: labelled(framed.company, "title", "page"),
    place: isPlace ? summary : null,
    isOfTitle: false,
  };
};

/** "Site Reliability Engineer at Umbrella": the site's name may be a board's; that in the title is the employer's. */
const withCompanyOfTitle = (title: Labelled, site: Labelled | null): TitledPage => {
  const own = titleAtCompany(title.value);
  if (own === null)
    return {
      title: { ...title, value: withoutName(title.value, site?.value ?? null) },
      company: site,
      place: null,
      isOfTitle: false,
    };
  const company = labelled(own.company, title.path, title.kind);
  return { title: { ...title, value: own.title }, company, place: null, isOfTitle: true };
};

const titleOf = ({ meta, heading, title }: PageParts): Labelled | null =>
  labelled(meta.get("og:title"), "og:title", "opengraph") ??
  labelled(heading, "h1", "page") ??
  labelled(title, "title", "page");

const bodyOf = ({ mainText, text, meta }: Pick<PageParts, "mainText" | "text" | "meta">): Labelled | null => {
  if (mainText.length >= SHORTEST_MAIN) return { value: mainText, path: "main", kind: "page" };
  const summary = labelled(meta.get("og:description"), "og:description", "opengraph");
  if (summary !== null && summary.value.length > text.length) return summary;
  return text.length < SHORTEST_TEXT ? summary : { value: text, path: "body", kind: "page" };
};

const labelled = (raw: string | null | undefined, path: string, kind: Kind): Labelled | null => {
  const value = raw === null || raw === undefined ? null : lineOfText(raw);
  return value === null ? null : { value, path, kind };
};
