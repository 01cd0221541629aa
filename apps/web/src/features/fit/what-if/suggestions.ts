import type { FitItem, FitReason, Job, ProfileDocument, Requirement } from "@jobtracker/contracts";
import { LanguageLevel, Remote } from "@jobtracker/contracts";
import { lackingOf } from "../lacking.ts";
import { keyOf, type TriedChange } from "./tried-change.ts";

/** With what is suggested: the job, its requirements, and the profile as it is. */
export interface Sources {
  readonly job: Pick<Job, "title" | "locations">;
  readonly requirements: readonly Requirement[];
  readonly profile: Pick<ProfileDocument, "aspirations">;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const LONGEST_NAME = 300;
const MONTHS = 12;
/** Where a posting asks for a language, or for work of a kind, and does not say how much. */
const WORKING_LEVEL = "B2";
const SOME_YEARS = 2;

/** The month so many years before a day. */
const monthBefore = (day: string, years: number): string => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const months = year * MONTHS + month - 1 - Math.ceil(years * MONTHS);
  return `${Math.floor(months / MONTHS)}-${String((months % MONTHS) + 1).padStart(2, "0")}`;
};

const position = ({ job, today }: Sources, years: number): TriedChange => ({
  kind: "position",
  title: job.title,
  company: "",
  from: monthBefore(today, years),
  to: "",
});

const requirementOf = ({ requirementId }: FitItem, { requirements }: Sources) =>
  requirements.find(({ id }) => id === requirementId);

const language = (item: FitItem, { asked, words = [] }: FitReason, sources: Sources): TriedChange[] => {
  const level = LanguageLevel.safeParse(asked ?? requirementOf(item, sources)?.languageLevel);
  const [code] = words;
  return code === undefined
    ? []
    : [{ kind: "language", code, level: level.success ? level.data : WORKING_LEVEL }];
};

const degree = (item: FitItem, sources: Sources): TriedChange[] => {
  const level = requirementOf(item, sources)?.degree ?? "vocational";
  return [{ kind: "degree", level, area: "", from: "", to: "" }];
};

const certificate = ({ sentence }: FitItem): TriedChange[] =>
  sentence === null ? [] : [{ kind: "certificate", name: sentence.slice(0, LONGEST_NAME), issuer: "" }];

const home = ({ job: { locations } }: Sources): TriedChange[] =>
  locations.slice(0, 1).map(({ locality, text, country }) => ({
    kind: "home",
    city: locality ?? text,
    countryCode: codeOf(country),
  }));

const codeOf = (country: string | null) => (country !== null && /^[A-Z]{2}$/.test(country) ? country : null);

const permits = ({ job, profile }: Sources): TriedChange[] => {
  const countries = job.locations.flatMap(({ country }) => codeOf(country) ?? []);
  const all = [...new Set([...countries, ...profile.aspirations.permits])];
  return countries.length === 0 ? [] : [{ kind: "permits", permits: all }];
};

/** The right to work has no words of its own that could be shown. */
const unproven = (item: FitItem, sources: Sources): TriedChange[] => {
  if (item.subject === "place") return home(sources);
  if (item.subject !== "permit") return [];
  return item.reasons.length === 1 ? permits(sources) : certificate(item);
};

const places = ({ words = [] }: FitReason, { job, profile }: Sources): TriedChange[] => {
  const wanted = job.locations
    .filter(({ text }) => words.includes(text))
    .map(({ text, country }) => ({ text, countryCode: codeOf(country) }));
  return [{ kind: "places", places: [...wanted, ...profile.aspirations.places] }];
};

const remote = ({ asked }: FitReason, { profile }: Sources): TriedChange[] => {
  const way = Remote.safeParse(asked);
  return way.success ? [{ kind: "remote", remote: [way.data, ...profile.aspirations.remote] }] : [];
};

const salary = ({ asked, words: [currency] = [] }: FitReason): TriedChange[] =>
  currency === undefined
    ? []
    : [{ kind: "salary", salary: { amount: Number(asked), currency, period: "year" } }];

const dealBreakers = ({ words = [] }: FitReason, { profile }: Sources): TriedChange[] => [
  {
    kind: "dealBreakers",
    dealBreakers: profile.aspirations.dealBreakers.filter((text) => !words.includes(text)),
  },
];

const ofReason = (item: FitItem, reason: FitReason, sources: Sources): TriedChange[] => {
  switch (reason.code) {
    case "not-named":
      return (reason.words ?? []).map((name) => ({ kind: "skill", name }));
    case "years":
      return [position(sources, Number(reason.asked))];
    case "other-work":
    case "near-work":
      return [position(sources, SOME_YEARS)];
    case "language":
    case "language-missing":
    case "languages-unstated":
      return language(item, reason, sources);
    case "degree":
    case "no-degree":
      return degree(item, sources);
    case "licence-missing":
      return certificate(item);
    case "unproven":
      return unproven(item, sources);
    case "permit-missing":
      return permits(sources);
    case "place-elsewhere":
      return home(sources);
    case "salary-below":
      return salary(reason);
    case "remote-not-wanted":
      return remote(reason, sources);
    case "country-not-wanted":
      return places(reason, sources);
    case "deal-breaker":
      return dealBreakers(reason, sources);
    default:
      return [];
  }
};

/** Years of the very work make two years of it needless. */
const withoutShorter = (changes: readonly TriedChange[]): TriedChange[] => {
  const [longest] = changes.flatMap((change) => (change.kind === "position" ? [change.from] : [])).sort();
  return changes.filter((change) => change.kind !== "position" || change.from === longest);
};

/** What may be tried for what a score lacks, each with the requirement's own value; what could bring the most first. */
export const suggestionsOf = (items: readonly FitItem[], sources: Sources): TriedChange[] => {
  const all = lackingOf(items).flatMap((item) =>
    item.reasons.flatMap((reason) => ofReason(item, reason, sources)),
  );
  return withoutShorter([...new Map(all.map((change) => [keyOf(change), change])).values()]);
};
