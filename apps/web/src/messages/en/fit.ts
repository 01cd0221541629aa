import type {
  FitCause,
  FitLimitCode,
  FitReason,
  FitReasonCode,
  FitStatus,
  FitSubject,
  FitVersions,
} from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const named = (names: readonly string[] = []) => names.map((name) => `“${name}”`).join(", ");

const languageName = (code: string) => new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
const languages = ({ words = [] }: FitReason) => words.map(languageName).join(", ");

const levels = ["in training", "junior", "experienced", "senior", "lead", "director"];
const level = (value: FitReason["has"]) => levels[Number(value)] ?? "not known";

const degrees: Readonly<Record<string, string>> = {
  secondary: "secondary school",
  vocational: "vocational training",
  bachelor: "bachelor",
  master: "master",
  doctorate: "doctorate",
};
const degree = (value: FitReason["has"]) => degrees[String(value)] ?? String(value);

const years = (value: FitReason["has"]) => plural(Number(value), { one: "# year", other: "# years" });
const amount = (value: FitReason["has"], { words = [] }: FitReason) =>
  `${new Intl.NumberFormat("en").format(Number(value))} ${words.join(" ")}`;

const reasons: Readonly<Record<FitReasonCode, (reason: FitReason) => string>> = {
  named: ({ words }) => `Your profile says ${named(words)}.`,
  "not-named": ({ words }) => `Not in your profile: ${named(words)}.`,
  manner: () => "Manner is shown here and does not count: no profile can prove it.",
  "same-work": ({ has }) => `The work you do as ${named([String(has)])}.`,
  "near-work": ({ has }) => `Next door to ${named([String(has ?? "what you learned")])}.`,
  "other-work": () => "None of your positions is this kind of work.",
  "work-unknown": () => "The kind of work is not known.",
  years: ({ has, asked }) => `You have ${years(has)} of such work; ${years(asked)} are asked for.`,
  "years-without-dates": () => "Positions without dates are not counted: add them.",
  "long-ago": ({ asked }) => `All of it is more than ${years(asked)} ago.`,
  "in-progress": () => "It is not finished yet.",
  degree: ({ has, asked }) =>
    asked === undefined
      ? `You have: ${degree(has)}.`
      : `You have: ${degree(has)}; asked for: ${degree(asked)}.`,
  "degree-by-years": () => "Years of work stand in for the degree.",
  "no-degree": () => "Your profile names no education.",
  language: (reason) =>
    `${languages(reason)}: yours is about ${String(reason.has)}, ${String(reason.asked)} is needed.`,
  "language-missing": (reason) => `${languages(reason)} is not among your languages.`,
  "languages-unstated": () => "Your profile names no languages: add them.",
  "licence-missing": () => "No certification in your profile proves it.",
  unproven: () => "Nothing in your profile speaks for or against it.",
  permit: () => "You may work there.",
  "permit-missing": ({ words }) =>
    `Not among the countries in which you may work: ${(words ?? []).join(", ")}.`,
  place: ({ has }) => `You live there: ${String(has)}.`,
  "place-elsewhere": () => "You live in another country.",
  level: ({ has, asked }) => `You are ${level(has)}; the title says ${level(asked)}.`,
  student: () => "You are in training, as is asked for.",
  "not-student": () => "It is only for people in training.",
  salary: (reason) =>
    `It pays up to ${amount(reason.asked, reason)} a year, and you want ${amount(reason.has, reason)}.`,
  "salary-below": (reason) =>
    `It pays up to ${amount(reason.asked, reason)} a year; you want ${amount(reason.has, reason)}.`,
  remote: () => "The way of working suits you.",
  "remote-not-wanted": () => "You want to work in another way.",
  country: () => "It is where you want to work.",
  "country-not-wanted": ({ words }) => `Not where you want to work: ${(words ?? []).join("; ")}.`,
  "deal-breaker": ({ words }) => `The posting says ${named(words)}.`,
  "deal-breaker-absent": ({ words }) => `The posting does not say ${named(words)}.`,
  judged: ({ words }) => `Judged by a model${words ? `: ${words.join(" ")}` : "."}`,
};

const subjects: Readonly<Record<FitSubject, string>> = {
  work: "Kind of work",
  experience: "Experience",
  hard: "Knowledge and tools",
  degree: "Education",
  language: "Languages",
  "posting-language": "Languages",
  permit: "Licences and permits",
  place: "Place and time",
  seniority: "Level",
  status: "In training",
  salary: "What you look for",
  remote: "What you look for",
  country: "What you look for",
  "deal-breaker": "What you look for",
  soft: "Manner",
};

const limits: Readonly<Record<FitLimitCode, string>> = {
  "other-work": "because it is another kind of work",
  "near-work": "because it is work next door",
  licence: "because a licence is missing",
  language: "because of a language",
  status: "because it is for people in training",
  years: "because years are missing",
  level: "because of the level",
  "deal-breaker": "because of a deal-breaker",
};

const signed = (points: number) => `${points > 0 ? "+" : "−"}${Math.abs(Math.round(points * 10) / 10)}`;

/** "You added “Terraform”: +6" */
const cause = ({ kind, difference, subject, sentence, words }: FitCause): string => {
  if (kind === "first") return "Scored for the first time";
  const what = sentence === null ? (subject === null ? "" : subjects[subject]) : `“${sentence}”`;
  const because = {
    profile:
      words.length > 0
        ? `${difference > 0 ? "You added" : "You removed"} ${named(words)}`
        : `Your profile changed: ${what}`,
    posting: `The posting changed: ${what}`,
    rubric: `Scores are made otherwise now: ${what}`,
    skills: `Skills are found otherwise now: ${what}`,
    time: `Time went by: ${what}`,
    limit: difference > 0 ? "Nothing holds it down any more" : "It is held down",
  }[kind];
  return `${because}: ${signed(difference)}`;
};

export const fit = {
  title: "How well you fit",
  total: (total: number) => `${total} of 100`,
  confidence: (percent: number) =>
    percent >= 70
      ? "The posting and your profile say enough."
      : percent >= 40
        ? "They say little: take it with care."
        : "They say very little: hardly more than a guess.",
  confidenceOf: (percent: number) => `Confidence ${percent} %`,
  heldDown: (at: number, limit: FitLimitCode) => `Not above ${at}, ${limits[limit]}.`,
  subjects,
  status: { matched: "Met", partial: "Partly", missing: "Missing" } satisfies Record<FitStatus, string>,
  points: (points: number, possible: number) => `${Math.round(points)} of ${Math.round(possible)}`,
  doesNotCount: "does not count",
  reason: (reason: FitReason) => reasons[reason.code](reason),
  evidence: "Shown by",
  noProfileTitle: "See how well you fit",
  noProfileText:
    "Add your profile, and every job is compared with it: what is met, what is missing, and why.",
  addProfile: "Add your profile",
  noRequirements: "The posting names no requirements, so only the kind of work is compared.",
  howItWorks: "Every point comes from one of these. Open one to see why.",
  seeWhy: "See why",
  justMade: "Worked out just now, as posting and profile are; lists show it in a moment.",
  lacking: "What lacks the most",
  nothingLacks: "All that counts is met.",
  moreLacks: (count: number) => plural(count, { one: "and # more", other: "and # more" }),
  showAll: (count: number) => `Show all ${count}`,
  fewer: "Fewer",
  history: "What changed it",
  noHistory: "It has not changed yet.",
  noted: (total: number, when: string) => `${total}, ${when}`,
  madeWith: ({ profileRevision, jobVersion, rubric }: FitVersions) =>
    `With the profile after change ${profileRevision}, version ${jobVersion} of the job, and version ${rubric} of the rubric`,
  cause,
  whatIf: "What if…",
  judgements: {
    title: (count: number) => (count === 0 ? "Judged by an agent" : `Judged by an agent (${count})`),
    none: "Not yet. Ask an assistant that is connected by MCP to judge how you fit this job: it reads the score (score_fit) and hands in its own (submit_judgements).",
    totals: (theirs: number, ours: number) => `${theirs} of 100, where the rubric itself says ${ours}`,
    stale: {
      profile: "Your profile changed since.",
      posting: "The job changed since.",
      rubric: "It was totalled by an earlier rubric.",
    },
    theirs: "Agent",
    ours: "Rubric",
    differs: "Differs",
    askedNoMore: "asked for no more",
    alike: (count: number) => plural(count, { one: "# judged alike", other: "# judged alike" }),
    remove: (model: string) => `Delete what ${model} judged`,
    deleted: (model: string) => `What ${model} judged was deleted`,
  },
  list: {
    fit: (total: number) => `Fit ${total} of 100`,
    filter: "Filter by fit",
    any: "Any fit",
    from: (total: number) => `Fit from ${total}`,
  },
  gaps: {
    title: "Gaps",
    lead: "What your jobs ask for and your profile does not show, by how much it would lift their scores.",
    link: "Gaps",
    chart: "Points that all jobs would gain together",
    points: (lift: number) => plural(Math.round(lift), { one: "# point", other: "# points" }),
    jobs: (count: number) => plural(count, { one: "1 job", other: "# jobs" }),
    scored: (count: number) =>
      plural(count, { one: "Over # job that is scored", other: "Over # jobs that are scored" }),
    kinds: { skill: "Skill", language: "Language", degree: "Education", licence: "Licence" },
    name: (kind: string, name: string) =>
      kind === "language" ? languageName(name) : kind === "degree" ? degree(name) : name,
    wouldGain: (lift: number) => signed(lift),
    of: (total: number) => `now ${total}`,
    moreJobs: (count: number) => plural(count, { one: "and # more job", other: "and # more jobs" }),
    none: { title: "No gaps", text: "Your profile shows all that your jobs ask for." },
    notScored: {
      title: "No job is scored yet",
      text: "Save a job: it is compared with your profile a moment later.",
    },
  },
  show: (sentence: string) => `Show in the text: ${sentence}`,
} as const;
