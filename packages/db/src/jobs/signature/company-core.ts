import { foldedWords } from "../search-text.ts";

/** Legal forms and articles, which boards add to a company's name or leave out. */
const EMPTY_WORDS = new Set(
  "inc llc llp ltd limited plc gmbh mbh ag se kg kgaa ug ohg ev eg co company corp corporation sa sas sasu sarl sl slu spa srl bv nv oy oyj ab aps asa lda ltda kk pty pte the".split(
    " ",
  ),
);

/** The words by which a company is known: `The Crust Co. Ltd.` → `crust`. All words, where these would be none. */
export const companyCore = (name: string): string[] => {
  const words = foldedWords(name.replace(/(?<=\p{L})\.(?=\p{L})/gu, ""));
  const core = words.filter((word) => !EMPTY_WORDS.has(word));
  return core.length === 0 ? words : core;
};
