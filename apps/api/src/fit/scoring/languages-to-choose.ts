import { languagesIn } from "../../requirements/requirements-of.ts";

/** Between languages of which one will do; "and" beside it leaves open what belongs to what. */
const EITHER = /(?<!\p{L})(?:or|oder|ou|o|u)(?!\p{L})/iu;
const BOTH = /(?<!\p{L})(?:and(?!\/or)|und|et|y|sowie)(?!\p{L})/iu;

/** The languages of which a sentence asks for one: "German or French for talking with users" gives both. */
export const languagesToChoose = (sentence: string): ReadonlySet<string> => {
  const clauses = sentence.split(/[.;:(]/).filter((clause) => EITHER.test(clause) && !BOTH.test(clause));
  const choices = clauses.map((clause) => languagesIn(clause).map(({ code }) => code));
  return new Set(choices.find((codes) => codes.length > 1) ?? []);
};
