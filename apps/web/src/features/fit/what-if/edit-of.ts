import type { Aspirations, Basics, DegreeLevel, EntryReference, NewEntry } from "@jobtracker/contracts";
import { languageName } from "../../profiles/page/languages.ts";
import { readPartialDate } from "../../profiles/sections/partial-date.ts";
import type { TriedChange } from "./tried-change.ts";

/** What a change does to a profile, as the operations take it. */
export type Edit =
  | { readonly add: NewEntry }
  | { readonly remove: EntryReference }
  | { readonly aspirations: Partial<Omit<Aspirations, "version">> }
  | { readonly basics: Partial<Basics> };

/** In words by which the level of a degree is recognised. */
const studyTypes: Readonly<Record<DegreeLevel, string>> = {
  secondary: "Secondary school",
  vocational: "Vocational training",
  bachelor: "Bachelor",
  master: "Master",
  doctorate: "Doctorate",
};

const orNull = (text: string) => text.trim() || null;

const period = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  startDate: readPartialDate(from) ?? null,
  endDate: readPartialDate(to) ?? null,
});

/** Undefined: it does not say enough. */
export const editOf = (change: TriedChange): Edit | undefined => {
  switch (change.kind) {
    case "skill":
      return { add: { section: "skills", name: change.name.trim() } };
    case "language": {
      const { code, level } = change;
      return code === null
        ? undefined
        : { add: { section: "languages", language: languageName(code), code, level } };
    }
    case "position": {
      const { title, company } = change;
      return {
        add: { section: "experience", title: title.trim(), company: orNull(company), ...period(change) },
      };
    }
    case "claim":
      return change.of === null
        ? undefined
        : { add: { section: "claims", of: change.of, text: change.text.trim() } };
    case "project":
      return {
        add: { section: "projects", name: change.name.trim(), description: orNull(change.description) },
      };
    case "degree": {
      const studyType = studyTypes[change.level];
      return { add: { section: "education", studyType, area: orNull(change.area), ...period(change) } };
    }
    case "certificate":
      return { add: { section: "certifications", name: change.name.trim(), issuer: orNull(change.issuer) } };
    case "places":
      return { aspirations: { places: [...change.places] } };
    case "remote":
      return { aspirations: { remote: [...change.remote] } };
    case "salary":
      return { aspirations: { minimumSalary: change.salary } };
    case "permits":
      return { aspirations: { permits: [...change.permits] } };
    case "dealBreakers":
      return { aspirations: { dealBreakers: [...change.dealBreakers] } };
    case "home":
      return { basics: { city: orNull(change.city), countryCode: change.countryCode } };
    case "without":
      return change.entry === null ? undefined : { remove: change.entry };
  }
};

/** All changes at once, as the operation that tries them takes them; of the same wish the last one counts. */
export const editsOf = (changes: readonly TriedChange[]) => {
  const add: NewEntry[] = [];
  const remove: EntryReference[] = [];
  const aspirations: Partial<Omit<Aspirations, "version">> = {};
  const basics: Partial<Basics> = {};
  for (const edit of changes.flatMap((change) => editOf(change) ?? [])) {
    if ("add" in edit) add.push(edit.add);
    else if ("remove" in edit) remove.push(edit.remove);
    else if ("aspirations" in edit) Object.assign(aspirations, edit.aspirations);
    else Object.assign(basics, edit.basics);
  }
  return { add, remove, aspirations, basics };
};
