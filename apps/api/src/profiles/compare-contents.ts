import {
  type ClaimOwner,
  EntryComparison,
  type PlainSection,
  type ProfileContent,
  plainSections,
} from "@jobtracker/contracts";
import { diffArrays } from "diff";
import { comparedTexts } from "../versions/compare-words.ts";
import { type Entry, type Fields, notSaid, titleOf, wordsOf } from "./content-text.ts";

type About = Pick<EntryComparison, "part" | "of" | "title">;

const fieldsCompared = (before: Fields, after: Fields) =>
  Object.keys({ ...before, ...after }).flatMap((field) => {
    if (notSaid.has(field)) return [];
    const [was, is] = [wordsOf(before[field]), wordsOf(after[field])];
    return was === is ? [] : [{ field, parts: comparedTexts(was, is).filter(({ text }) => text !== "") }];
  });

/** Beyond so many moves two orders have nothing to do with each other. */
const MOST_MOVES = 1000;

/** Of the entries that both have, those that stand elsewhere among them: as few as will do. */
const movedIds = (before: readonly number[], after: readonly number[]): ReadonlySet<number> => {
  const [was, is] = [new Set(before), new Set(after)];
  const common = [before.filter((id) => is.has(id)), after.filter((id) => was.has(id))] as const;
  const parts = diffArrays(...common, { maxEditLength: MOST_MOVES });
  return new Set(parts?.flatMap(({ added, value }) => (added ? value : [])) ?? common[1]);
};

const compared = (
  about: About,
  id: number | null,
  change: EntryComparison["change"],
  before: Fields,
  after: Fields,
) => EntryComparison.parse({ ...about, id, change, fields: fieldsCompared(before, after) });

/** The entries of one list that are not the same, in the order of the later one; those that are gone come last. */
const listCompared = (
  about: (entry: Entry) => About,
  before: readonly Entry[],
  after: readonly Entry[],
): EntryComparison[] => {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const moved = movedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const kept = new Set(after.map(({ id }) => id));
  const present = after.flatMap((entry) => {
    const was = known.get(entry.id);
    if (was === undefined) return [compared(about(entry), entry.id, "added", {}, entry)];
    const change = moved.has(entry.id) ? "moved" : "changed";
    const result = compared(about(entry), entry.id, change, was, entry);
    return result.fields.length > 0 || change === "moved" ? [result] : [];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return [...present, ...gone.map((entry) => compared(about(entry), entry.id, "removed", entry, {}))];
};

type Owned = ProfileContent[ClaimOwner][number];

/** The claims of the entries of one section, each entry's by itself. */
const claimsCompared = (section: ClaimOwner, before: readonly Owned[], after: readonly Owned[]) => {
  const owners = new Map([...before, ...after].map((owner) => [owner.id, owner]));
  const claimsIn = (owned: readonly Owned[], id: number) =>
    owned.find((owner) => owner.id === id)?.highlights ?? [];
  return [...owners.values()].flatMap((owner) => {
    const about = () => ({
      part: "claims" as const,
      of: { section, id: owner.id },
      title: titleOf(section, owner),
    });
    return listCompared(about, claimsIn(before, owner.id), claimsIn(after, owner.id));
  });
};

const sectionCompared = (section: PlainSection, before: ProfileContent, after: ProfileContent) => {
  const about = (entry: Entry) => ({ part: section, of: null, title: titleOf(section, entry) });
  const entries = listCompared(about, before[section], after[section]);
  if (section !== "experience" && section !== "projects") return entries;
  return [...entries, ...claimsCompared(section, before[section], after[section])];
};

const singleCompared = (part: "basics" | "aspirations" | "extra", before: Fields, after: Fields) => {
  const result = compared({ part, of: null, title: "" }, null, "changed", before, after);
  return result.fields.length > 0 ? [result] : [];
};

/** What two states of a profile do not have in common, in the order of the sections. */
export const comparedContents = (before: ProfileContent, after: ProfileContent): EntryComparison[] => [
  ...singleCompared("basics", before.basics, after.basics),
  ...plainSections.flatMap((section) => sectionCompared(section, before, after)),
  ...singleCompared("aspirations", before.aspirations, after.aspirations),
  ...singleCompared("extra", before.extra, after.extra),
];
