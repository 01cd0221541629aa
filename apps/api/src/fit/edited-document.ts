import {
  AppError,
  type Aspirations,
  type Basics,
  blankEntries,
  type EntryReference,
  type NewEntry,
  ProfileDocument,
} from "@jobtracker/contracts";
import { stated } from "../profiles/stated.ts";

/** Ids of entries that nobody stored: above all that a table gives in a lifetime. */
const FIRST_ID = 2_000_000_000;

const EntrySection = ProfileDocument.pick({
  experience: true,
  education: true,
  projects: true,
  certifications: true,
  languages: true,
  links: true,
  skills: true,
  awards: true,
  publications: true,
  interests: true,
  references: true,
}).keyof();

/** What is left out stays as it is. */
type Some<Fields> = Partial<{ readonly [Name in keyof Fields]: Fields[Name] | undefined }>;

interface Edits {
  readonly add: readonly NewEntry[];
  readonly remove: readonly EntryReference[];
  readonly aspirations?: Some<Aspirations> | undefined;
  readonly basics?: Some<Basics> | undefined;
}

interface Keyed {
  readonly id: number;
}
interface WithClaims extends Keyed {
  readonly highlights: readonly Keyed[];
}

const hasEntry = (document: ProfileDocument, { section, id }: EntryReference): boolean => {
  if (section !== "claims") return document[section].some((entry) => entry.id === id);
  const owners: readonly WithClaims[] = [...document.experience, ...document.projects];
  return owners.some(({ highlights }) => highlights.some((claim) => claim.id === id));
};

const without = <Entry extends Keyed>(entries: readonly Entry[], ids: ReadonlySet<number>) =>
  entries.filter(({ id }) => !ids.has(id));

const remove = (document: ProfileDocument, references: readonly EntryReference[]): ProfileDocument => {
  const missing = references.find((reference) => !hasEntry(document, reference));
  if (missing !== undefined)
    throw new AppError("INVALID_REFERENCE", `The profile has no entry ${missing.id} in ${missing.section}.`);
  const idsOf = (section: EntryReference["section"]) =>
    new Set<number>(references.filter((each) => each.section === section).map(({ id }) => id));
  const sections = Object.fromEntries(
    Object.keys(blankEntries).map((name) => {
      const section = EntrySection.parse(name);
      return [section, without<Keyed>(document[section], idsOf(section))];
    }),
  );
  const claims = idsOf("claims");
  const withClaims = (owners: readonly WithClaims[], ids: ReadonlySet<number>) =>
    without(owners, ids).map((owner) => ({ ...owner, highlights: without(owner.highlights, claims) }));
  return ProfileDocument.parse({
    ...document,
    ...sections,
    experience: withClaims(document.experience, idsOf("experience")),
    projects: withClaims(document.projects, idsOf("projects")),
  });
};

/** Adds one entry with ids from `id` on. Throws INVALID_REFERENCE for a claim below what is not there. */
const add = (document: ProfileDocument, entry: NewEntry, id: number): ProfileDocument => {
  if (entry.section === "claims") {
    const { of, text } = entry;
    if (!hasEntry(document, of))
      throw new AppError("INVALID_REFERENCE", `The profile has no entry ${of.id} in ${of.section}.`);
    const owners: readonly WithClaims[] = document[of.section];
    const withClaim = owners.map((owner) =>
      owner.id === of.id ? { ...owner, highlights: [...owner.highlights, { id, version: 1, text }] } : owner,
    );
    return ProfileDocument.parse({ ...document, [of.section]: withClaim });
  }
  const { section, ...said } = entry;
  const claims =
    section === "experience" || section === "projects"
      ? {
          highlights: ("highlights" in said ? (said.highlights ?? []) : []).map((text, at) => ({
            id: id + 1 + at,
            version: 1,
            text,
          })),
        }
      : {};
  const added = { ...blankEntries[section], ...stated(said), ...claims, id, version: 1 };
  return ProfileDocument.parse({ ...document, [section]: [...document[section], added] });
};

/** A profile as it would be after changes that nobody stores. Throws INVALID_REFERENCE. */
export const editedDocument = (document: ProfileDocument, edits: Edits): ProfileDocument => {
  let edited = remove(document, edits.remove);
  edits.add.forEach((entry, at) => {
    edited = add(edited, entry, FIRST_ID + at * 1_000);
  });
  const aspirations = { ...edited.aspirations, ...stated(edits.aspirations ?? {}) };
  const basics = { ...edited.basics, ...stated(edits.basics ?? {}) };
  return ProfileDocument.parse({ ...edited, aspirations, basics });
};
