import type { Remote, RequirementID, Salary } from "@jobtracker/contracts";
import type { FoundRequirement } from "../../requirements/requirements-of.ts";
import type { FoundSkill } from "./found-skill.ts";

/** What a job asks for. */
export interface JobRequirement extends Omit<FoundRequirement, "start"> {
  /** Null: it is not stored. */
  readonly requirementId: RequirementID | null;
  /** Null: the sentence is in the text no more. */
  readonly start: number | null;
  /** That the sentence names, by their places in it. */
  readonly skills: readonly FoundSkill[];
}

/** A job as the rubric sees it. */
export interface JobToScore {
  readonly title: string;
  readonly descriptionText: string | null;
  /** ISO 639-1, of the text. */
  readonly language: string | null;
  readonly remote: Remote | null;
  readonly salary: Salary | null;
  readonly locations: readonly { readonly text: string; readonly country: string | null }[];
  readonly requirements: readonly JobRequirement[];
}
