import type { PlainSection } from "@jobtracker/contracts";
import { words } from "../../../messages/profiles.ts";
import { writePartialDate } from "./partial-date.ts";
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

const DATES = new Set(["startDate", "endDate", "date", "releaseDate"]);

const fieldIn = (entry: Entry, name: string): string => {
  const text = wordsOf(entry[name]);
  return text !== "" && DATES.has(name) ? writePartialDate(text) : text;
};

const joined = (entry: Entry, names: readonly string[], separator: string) =>
  names
    .map((name) => fieldIn(entry, name))
    .filter((part) => part !== "")
    .join(separator);

/** What an entry calls itself. */
export const titleOf = (section: PlainSection, entry: Entry): string =>
  joined(entry, titles[section], ", ") || wordsOf(entry.url) || words.untitled;

/** From when to when; empty where nothing is said. */
const periodOf = (entry: Entry): string => {
  const [from, to] = [fieldIn(entry, "startDate"), fieldIn(entry, "endDate")];
  if (from === "") return to;
  return `${from} – ${to || words.current}`;
};

/** Who says so, where it is not the person. */
const sourceOf = ({ source }: Entry): string => {
  const kind = typeof source === "object" && source !== null && "kind" in source ? source.kind : undefined;
  return kind === "agent" || kind === "import" || kind === "claim" ? words.seen[kind] : "";
};

/** That a position is paid goes without saying. */
const kindOf = ({ kind }: Entry): string => (kind === "volunteer" ? words.kinds.volunteer : "");

export const detailOf = (section: PlainSection, entry: Entry): string =>
  [periodOf(entry), joined(entry, details[section], " · "), kindOf(entry), sourceOf(entry)]
    .filter((part) => part !== "")
    .join(" · ");
