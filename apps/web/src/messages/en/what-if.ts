import type { EntryReference } from "@jobtracker/contracts";
import type { ChangeProblem } from "../../features/fit/what-if/change-problem.ts";
import type { ChangeKind, ChangeOf, TriedChange } from "../../features/fit/what-if/tried-change.ts";
import { plural } from "./plural.ts";

const regions = new Intl.DisplayNames("en", { type: "region" });
const languages = new Intl.DisplayNames("en", { type: "language" });
const country = (code: string) => regions.of(code) ?? code;

const degrees: Readonly<Record<ChangeOf<"degree">["level"], string>> = {
  secondary: "School",
  vocational: "Vocational training",
  bachelor: "Bachelor",
  master: "Master",
  doctorate: "Doctorate",
};

const ways = { remote: "remote", hybrid: "hybrid", onsite: "on site" } as const;

const kinds: Readonly<Record<ChangeKind, string>> = {
  skill: "A skill",
  language: "A language",
  position: "A position with years",
  claim: "A claim in a position or project",
  project: "A project",
  degree: "A degree",
  certificate: "A certificate or licence",
  places: "Where I want to work",
  remote: "My ways of working",
  salary: "My minimum pay",
  permits: "Where I may work",
  dealBreakers: "My deal-breakers",
  home: "Where I live",
  without: "Without something",
};

const period = ({ from, to }: { readonly from: string; readonly to: string }) => {
  if (from.trim() === "") return to.trim() === "" ? "" : `until ${to.trim()}`;
  return to.trim() === "" ? `since ${from.trim()}` : `${from.trim()} to ${to.trim()}`;
};

const joined = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part.trim() !== "").join(", ");

const FEW = 3;
/** Of a long list as much as a line bears. */
const few = (names: readonly string[], separator = ", ") =>
  names.length > FEW
    ? `${names.slice(0, FEW).join(separator)} and ${names.length - FEW} more`
    : names.join(separator);

/** A change as it stands on a button, and in the list of what is tried. */
const name = (change: TriedChange): string => {
  switch (change.kind) {
    case "language":
      return joined(change.code && `${languages.of(change.code) ?? change.code} ${change.level}`);
    case "position":
      return joined(change.title, change.company, period(change));
    case "claim":
      return `“${change.text}”`;
    case "degree":
      return joined(degrees[change.level], change.area, period(change));
    case "places":
      return change.places.length === 0
        ? "Work anywhere"
        : `Work in ${few(
            change.places.map(({ text }) => text),
            "; ",
          )}`;
    case "remote":
      return change.remote.length === 0
        ? "Work in any way"
        : `Work ${change.remote.map((way) => ways[way]).join(", ")}`;
    case "salary":
      return change.salary === null
        ? "No minimum pay"
        : `Pay from ${new Intl.NumberFormat("en").format(change.salary.amount)} ${change.salary.currency} a ${change.salary.period}`;
    case "permits":
      return change.permits.length === 0
        ? "No work permits"
        : `May work in ${few(change.permits.map(country))}`;
    case "dealBreakers":
      return change.dealBreakers.length === 0
        ? "No deal-breakers"
        : `Deal-breakers: ${few(change.dealBreakers, "; ")}`;
    case "home":
      return `Live in ${joined(change.city, change.countryCode && country(change.countryCode)) || "no place said"}`;
    case "without":
      return `Without ${change.name}`;
    default:
      return change.name;
  }
};

const sections: Readonly<Record<EntryReference["section"], string>> = {
  experience: "Experience",
  education: "Education",
  projects: "Projects",
  certifications: "Certifications",
  languages: "Languages",
  links: "Links",
  skills: "Skills",
  awards: "Awards",
  publications: "Publications",
  interests: "Interests",
  references: "References",
  claims: "Claims",
};

const signed = (points: number) => {
  const rounded = Math.round(points * 10) / 10;
  return rounded === 0 ? "±0" : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded)}`;
};

export const whatIf = {
  note: "Try changes of your profile. Nothing is stored until you add it.",
  suggested: "This job asks for",
  moreSuggested: (count: number) => `${count} more`,
  fewer: "Fewer",
  other: "Try something else",
  kind: "Try",
  groups: { entry: "I also had", wish: "I wished otherwise", less: "I had less" },
  kinds,
  name,
  fields: {
    skill: "Skill",
    language: "Language",
    level: "Level",
    title: "Title",
    company: "Employer",
    from: "From",
    to: "To",
    of: "Below",
    claim: "What you did",
    project: "Name",
    description: "What it was",
    area: "Field of study",
    degree: "Degree",
    certificate: "Name",
    issuer: "Issued by",
    city: "City",
    country: "Country",
    permits: "Countries",
    dealBreakers: "What a job must not have",
    without: "Without",
  },
  listHint: "Enter after each",
  degrees,
  ways: { remote: "Remote", hybrid: "Hybrid", onsite: "On site" },
  sections,
  tryIt: "Try it",
  tryChanged: "Try it so",
  problems: {
    empty: "Fill in the rest first.",
    date: "Write dates as a year, a month or a day: 2019, 2019-03, 2019-03-14.",
  } satisfies Record<ChangeProblem, string>,
  tried: "What you try",
  full: (count: number) =>
    `${count} changes are tried, and more cannot be at once. Leave one away to try another.`,
  nothingTried: "Nothing yet.",
  edit: (what: string) => `Change ${what}`,
  drop: (what: string) => `Leave out ${what}`,
  clear: "Clear",
  add: "Add to profile",
  addLabel: (what: string) => `Add to profile: ${what}`,
  added: (what: string) => `Added to your profile: ${what}`,
  changed: (what: string) => `Your profile says now: ${what}`,
  result: (before: number, after: number) =>
    before === after ? `It would stay at ${before}.` : `It would be ${after} instead of ${before}.`,
  lines: (count: number) => plural(count, { one: "# line would change", other: "# lines would change" }),
  noLines: "No line of this score would change.",
  notCompared: "Not compared",
  becomes: "becomes",
  points: signed,
} as const;
