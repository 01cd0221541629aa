import { companyCore, foldedWords, SIGNED_UNITS, type SignedFields, shinglesOf } from "@jobtracker/db";
import { type Place, placeOf } from "./place.ts";

/** A posting as likeness looks at it; all words are folded. */
export interface PostingWords {
  readonly title: ReadonlySet<string>;
  /** Without what stands in parentheses, as in `(Senior) Accountant`. */
  readonly firmTitle: ReadonlySet<string>;
  readonly company: readonly string[];
  readonly places: readonly Place[];
  readonly text: readonly string[];
  readonly shingles: ReadonlySet<number>;
}

/** Words of a text that are compared: the rest of a longer one adds nothing. */
const MOST_WORDS = 2000;

/** `(m/f/d)`, `H/F`, `(all genders)`: for whom, not what. */
const GENDERS = /\(all genders\)|\((?:\p{L}\s*[/|,*]\s*){1,3}\p{L}\)|\b[mfwhd](?:\s*\/\s*[mfwhdxi])+\b/giu;

/** Its text is read when it is asked for: of most candidates it never is. */
export const wordsOfPosting = (fields: SignedFields): PostingWords => {
  const title = fields.title.replace(GENDERS, " ");
  let text: readonly string[] | undefined;
  let shingles: ReadonlySet<number> | undefined;
  return {
    title: new Set(foldedWords(title)),
    firmTitle: new Set(foldedWords(title.replace(/\([^)]*\)/g, " "))),
    company: fields.company === null ? [] : companyCore(fields.company),
    places: fields.locations.map((location) => placeOf(location.text)),
    get text() {
      text ??= foldedWords(fields.descriptionText?.slice(0, SIGNED_UNITS) ?? "").slice(0, MOST_WORDS);
      return text;
    },
    get shingles() {
      shingles ??= shinglesOf(this.text);
      return shingles;
    },
  };
};
