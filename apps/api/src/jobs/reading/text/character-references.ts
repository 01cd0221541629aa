import { readTokens } from "../html/tokens.ts";

const COMMON: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0",
};
const COMMON_REFERENCE = new RegExp(Object.keys(COMMON).join("|"), "g");
const RARE_REFERENCE = new RegExp(
  `&(?!${Object.keys(COMMON)
    .map((reference) => reference.slice(1))
    .join("|")})`,
);

/** Decodes HTML's character references (`&amp;`, `&#8211;`) once; everything else, tags too, stays as it is. */
export const decodeCharacterReferences = (text: string): string =>
  RARE_REFERENCE.test(text)
    ? decodeAll(text)
    : text.replace(COMMON_REFERENCE, (reference) => COMMON[reference] ?? reference);

/** With a reader of HTML. A "<" is hidden from it as a reference to itself, so that it sees text alone. */
export const decodeAll = (text: string): string => {
  let decoded = "";
  readTokens(text.replaceAll("<", "&lt;"), {
    text: (part) => {
      decoded += part;
    },
  });
  return decoded;
};
