import type { PlainSection } from "@jobtracker/contracts";
import { words } from "../../../messages/profiles.ts";
import { wordsOf } from "./words-of.ts";

type Entry = Readonly<Record<string, unknown>>;

const titles: Readonly<Record<PlainSection, readonly string[]>> = {
  experience: ["title", "company"],
  education: ["studyType", "area", "institution"],
  projects: ["name"],
  skills: ["name"],
  languages: ["language"],
  certifications: ["name"],
  links: ["network", "username"],
  awards: ["title"],
  publications: ["name"],
  interests: ["name"],
  references: ["name"],
};

/** What stands below the title, in one line. */
const details: Readonly<Record<PlainSection, readonly string[]>> = {
  experience: ["place"],
  education: ["score"],
  projects: ["entity", "type", "roles"],
  skills: ["level", "keywords"],
  languages: ["level", "fluency"],
  certifications: ["issuer", "date"],
  links: ["url"],
  awards: ["awarder", "date"],
  publications: ["publisher", "releaseDate"],
  interests: ["keywords"],
  references: [],
};

const joined = (entry: Entry, names: readonly string[], separator: string) =>
  names
    .map((name) => wordsOf(entry[name]))
    .filter((part) => part !== "")
    .join(separator);

/** What an entry calls itself. */
export const titleOf = (section: PlainSection, entry: Entry): string =>
  joined(entry, titles[section], ", ") || wordsOf(entry.url) || words.untitled;

/** From when to when; empty where nothing is said. */
const periodOf = ({ startDate, endDate }: Entry): string => {
  const [from, to] = [wordsOf(startDate), wordsOf(endDate)];
  if (from === "") return to;
  return `${from} – ${to || words.current}`;
};

export const detailOf = (section: PlainSection, entry: Entry): string =>
  [periodOf(entry), joined(entry, details[section], " · ")].filter((part) => part !== "").join(" · ");
