import { foldedWords } from "@jobtracker/db";

/** Longest excerpt in UTF-16 units, and how much of it stands before the word found. */
const LENGTH = 160;
const BEFORE = 40;

const WORD = /\S+/g;

/** Where the first word that begins like one of the words searched for begins; 0 if none does. */
const placeOf = (text: string, searched: readonly string[]): number => {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (foldedWords(word).some((folded) => searched.some((beginning) => folded.startsWith(beginning))))
      return index;
  }
  return 0;
};

/** The part of a text around the first word found, in one line, with … where something is left out. */
export const excerptOf = (text: string, query: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LENGTH) return line;
  const place = placeOf(line, foldedWords(query));
  const from = place <= BEFORE ? 0 : line.lastIndexOf(" ", place - BEFORE) + 1;
  const until = from + LENGTH;
  const cut =
    until >= line.length
      ? line.slice(from)
      : `${line.slice(from, Math.max(line.lastIndexOf(" ", until), from + 1))}…`;
  return (from === 0 ? cut : `…${cut}`).toWellFormed();
};
