import type { JobLocation, Remote } from "@jobtracker/contracts";
import type { Draft } from "./draft.ts";
import { closingLineOf } from "./fields/closed.ts";
import { setSalaryOfText } from "./fields/salary-of-text.ts";
import { countryOf } from "./places/country.ts";
import { partsOfPlace } from "./places/place-line.ts";
import { languageOf } from "./text/language.ts";

/** Fills in what follows for sure from what the source says; each has the source of what it follows from. */
export const completeDraft = (draft: Draft): void => {
  setWorkplace(draft);
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
