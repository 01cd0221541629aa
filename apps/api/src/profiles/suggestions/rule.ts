import type { PlainSection, ProfileContent, ProfileSuggestion } from "@jobtracker/contracts";
import { titleOf } from "../content-text.ts";

/** What a rule knows of a profile. */
export interface Known {
  readonly content: ProfileContent;
  /** Something changed since the last confirmed version; null: nothing was confirmed yet. */
  readonly changedSinceConfirmed: boolean | null;
}

/** What a rule found to be missing; `id`: of the entry that lacks it. */
interface Missing {
  readonly id: number | null;
  readonly what: string;
}

/** Something that a profile can lack, and why it matters. */
export interface Rule {
  readonly key: string;
  readonly part: ProfileSuggestion["part"];
  readonly why: string;
  readonly find: (known: Known) => readonly Missing[];
}

interface RuleWords {
  readonly key: string;
  readonly why: string;
}

interface WholeRule extends RuleWords {
  readonly what: string;
  readonly isMissing: (content: ProfileContent, known: Known) => boolean;
}

/** A rule about the profile as a whole: it has something to say, or not. */
export const whole = (part: ProfileSuggestion["part"], { what, isMissing, ...words }: WholeRule): Rule => ({
  ...words,
  part,
  find: (known) => (isMissing(known.content, known) ? [{ id: null, what }] : []),
});

interface EntryRule<Section extends PlainSection> extends RuleWords {
  /** `title`: what the entry calls itself. */
  readonly what: (title: string) => string;
  readonly lacks: (entry: ProfileContent[Section][number]) => boolean;
}

/** A rule about the entries of a section: it is said of each that lacks something. */
export const each = <Section extends PlainSection>(
  part: Section,
  { what, lacks, ...words }: EntryRule<Section>,
): Rule => ({
  ...words,
  part,
  find: ({ content }) => {
    const entries: readonly ProfileContent[Section][number][] = content[part];
    return entries.flatMap((entry, at) =>
      lacks(entry) ? [{ id: entry.id, what: what(titleOf(part, entry) || `entry ${at + 1}`) }] : [],
    );
  },
});
