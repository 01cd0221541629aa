/** A skill of the taxonomy, or of the person's own, where it stands in a text. */
export interface FoundSkill {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}
