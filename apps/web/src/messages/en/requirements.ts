import type { Requirement } from "@jobtracker/contracts";

const kinds: Record<Requirement["kind"], string> = {
  hard: "Skill",
  soft: "Manner",
  experience: "Experience",
  degree: "Degree",
  language: "Language",
  permit: "Permit or proof",
  place: "Place and time",
};

const degrees: Record<NonNullable<Requirement["degree"]>, string> = {
  secondary: "School",
  vocational: "Vocational training",
  bachelor: "Bachelor",
  master: "Master",
  doctorate: "Doctorate",
};

export const requirements = {
  title: "What is asked",
  none: "Nothing was recognised as a requirement.",
  weights: { critical: "Must have", optional: "A plus" },
  kind: "Is about",
  kinds,
  degrees,
  years: (least: number, most: number | null) =>
    most === null ? `${least}+ ${least === 1 ? "year" : "years"}` : `${least}–${most} years`,
  correctedBy: { user: "Corrected by you", agent: "Corrected by an assistant" },
  correct: (sentence: string) => `Correct “${sentence.slice(0, 60)}”`,
  makeOptional: "Is only a plus",
  makeCritical: "Is a must",
  remove: "Is no requirement",
  removed: "Requirement removed",
  notChanged: "The requirement was not changed",
  conflict: "It was changed elsewhere meanwhile. It is shown as it is now.",
};
