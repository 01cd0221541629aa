import type { DegreeLevel, LanguageLevel, RequirementKind, RequirementWeight } from "@jobtracker/contracts";

/** One thing that a posting asks of the applicant, as its text says it. */
export interface FoundRequirement {
  readonly kind: RequirementKind;
  readonly weight: RequirementWeight;
  /** As it stands in the text. */
  readonly sentence: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly years: number | null;
  readonly maxYears: number | null;
  readonly degree: DegreeLevel | null;
  /** ISO 639-1 */
  readonly language: string | null;
  readonly languageLevel: LanguageLevel | null;
}
