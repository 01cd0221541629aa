import { readTokens } from "../html/tokens.ts";

/** Decodes HTML's character references (`&amp;`, `&#8211;`) once; everything else, tags too, stays as it is. */
export const decodeCharacterReferences = (text: string): string => {
  if (!text.includes("&")) return text;
  // A "<" is hidden from the tokenizer as a reference to itself, so that it sees text alone.
  let decoded = "";
  readTokens(text.replaceAll("<", "&lt;"), {
    text: (part) => {
      decoded += part;
    },
  });
  return decoded;
};
