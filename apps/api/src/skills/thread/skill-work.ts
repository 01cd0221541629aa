import type { SkillKind, TaxonomySkill } from "../taxonomy/read-taxonomy.ts";

/** A skill of the person's own, with the names that are found as it. */
export interface OwnSkillNames {
  /** Of itself, or of the skill that its names mean since a merge. */
  readonly key: string;
  readonly names: readonly string[];
}

/** A text, and the name of the employer that wrote it, if one did. */
export interface TextToSearch {
  readonly text: string;
  readonly employer?: string | null;
}

/** What the thread does. Everything in it can be posted from thread to thread. */
export type SkillWork =
  | { readonly kind: "find"; readonly texts: readonly TextToSearch[]; readonly own: readonly OwnSkillNames[] }
  | { readonly kind: "name"; readonly names: readonly string[] }
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "describe"; readonly keys: readonly string[] };

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** A skill as one text names it. */
export interface SkillOfText {
  readonly key: string;
  readonly count: number;
  /** The first ones, in the order of the text. */
  readonly places: readonly Place[];
}

/** A skill of the taxonomy in brief. */
export interface BriefSkill {
  readonly key: string;
  readonly name: string;
  readonly category: string;
  readonly kind: SkillKind;
}

export type SkillAnswer =
  | { readonly kind: "find"; readonly texts: readonly (readonly SkillOfText[])[] }
  /** In the order of the names; undefined: no skill has that name. */
  | { readonly kind: "name"; readonly keys: readonly (string | undefined)[] }
  | { readonly kind: "search"; readonly skills: readonly BriefSkill[] }
  /** In the order of the keys; undefined: the taxonomy has no such key. */
  | { readonly kind: "describe"; readonly skills: readonly (TaxonomySkill | undefined)[] };
