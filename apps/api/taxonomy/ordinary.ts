import type { SourceRow } from "./sources.ts";

/** Skills in whose phrases a word stands small, from which on it is a word of everyday language. */
const OFTEN = 3;

/** Words of everyday language: those that many of ESCO's phrases use. `excel` and `access` are, `kubernetes` is not. */
export const ordinaryWords = (rows: readonly SourceRow[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { source, name, aliases } of rows) {
    if (source !== "esco") continue;
    const words = new Set(
      [name, ...aliases].flatMap((phrase) => phrase.match(/(?<![\p{L}.])\p{Ll}{2,}(?!\p{L})/gu) ?? []),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= OFTEN ? [word] : [])));
};
