import type { JobLocation, Remote } from "@jobtracker/contracts";
import type { Draft } from "./draft.ts";
import { closingLineOf } from "./fields/closed.ts";
import { isRemoteOnSomeDays, WEEK } from "./fields/part-remote.ts";
import { setSalaryOfText } from "./fields/salary-of-text.ts";
import { countryOf } from "./places/country.ts";
import { partsOfPlace, workplaceOfTitle } from "./places/place-line.ts";
import { languageOf } from "./text/language.ts";

/** Fills in what follows for sure from what the source says; each has the source of what it follows from. */
export const completeDraft = (draft: Draft): void => {
  setWorkplace(draft);
  setWorkplaceOfTitle(draft);
  setWorkplaceOfText(draft);
  setPlaceParts(draft);
  setSalaryOfText(draft);
  setLanguage(draft);
};

/** From the posting's page, where it is about this posting alone. */
export const setClosed = (draft: Draft, text: string): void => {
  const line = draft.fields.closed === null ? closingLineOf(text) : null;
  if (line !== null) draft.set("closed", { value: true, path: line.trim() }, "page");
};

/** "Remote, Italy" says where the work is done; places of which one is another town's office say nothing of it. */
const setWorkplace = (draft: Draft): void => {
  const source = draft.sources.locations;
  if (draft.fields.remote !== null || source === undefined) return;
  const kinds = new Set<Remote | null>(
    draft.fields.locations.map(({ text }) => partsOfPlace(text).workplace),
  );
  const [only] = kinds;
  if (kinds.size !== 1 || only === null || only === undefined) return;
  draft.fields.remote = only;
  draft.sources.remote = source;
};

/** Where words are all there is; structured data has a place of its own for it. */
const setWorkplaceOfTitle = (draft: Draft): void => {
  if (draft.fields.remote !== null || !["page", "opengraph", "text"].includes(draft.origin.kind)) return;
  const found = workplaceOfTitle(draft.fields.title);
  if (found === null || draft.sources.title === undefined) return;
  draft.fields.remote = found;
  draft.sources.remote = draft.sources.title;
};

/** Longer, a line is a paragraph that may speak of others. */
const LONGEST_LINE = 300;

/** A text that says on how many days of a week the work is done from home. */
const setWorkplaceOfText = (draft: Draft): void => {
  const { remote, descriptionText: text } = draft.fields;
  const source = draft.sources.descriptionText;
  if (remote !== null || text === null || source === undefined || !WEEK.test(text)) return;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const index = lines.findIndex((line) => line.length <= LONGEST_LINE && isRemoteOnSomeDays(line));
  if (index === -1) return;
  const path = `${source.path ?? "text"}, line ${index + 1}`;
  draft.set("remote", { value: "hybrid", path }, source.kind);
};

const setPlaceParts = (draft: Draft): void => {
  draft.fields.locations = draft.fields.locations.map(withParts);
};

/** The parts of a place that the source wrote in one line; a country by its code. */
const withParts = (place: JobLocation): JobLocation => {
  const country = place.country === null ? null : (countryOf(place.country) ?? place.country);
  if (place.street ?? place.locality ?? place.region ?? place.postalCode) return { ...place, country };
  const { locality, region, country: named } = partsOfPlace(place.text);
  return { ...place, locality, region, country: country ?? named };
};

const setLanguage = (draft: Draft): void => {
  const { title, descriptionText, language } = draft.fields;
  const source = draft.sources.descriptionText ?? draft.sources.title;
  const found = languageOf(descriptionText ?? title);
  if (language !== null || found === null || source === undefined) return;
  draft.fields.language = found;
  draft.sources.language = source;
};
