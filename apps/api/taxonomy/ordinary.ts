import { verbOf } from "./marks.ts";
import type { SourceRow } from "./sources.ts";

/** Skills in whose phrases a word stands small, from which on it is a word of everyday language. */
const OFTEN = 3;

/** What the phrases of ESCO say about words. */
export interface Words {
  readonly ordinary: ReadonlySet<string>;
  /** The first words of its activities, as `verbOf` has them. */
  readonly verbs: ReadonlySet<string>;
}

const verbsOf = (rows: readonly SourceRow[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ source, category, name }) =>
      source === "esco" && category === "skill/competence" ? [verbOf(name.split(/[ -]/)[0] ?? "")] : [],
    ),
  );

export const wordsOf = (rows: readonly SourceRow[]): Words => ({
  ordinary: ordinaryWords(rows),
  verbs: verbsOf(rows),
});

/** Words of everyday language: those that many of ESCO's phrases use. `excel` and `access` are, `kubernetes` is not. */
const ordinaryWords = (rows: readonly SourceRow[]): ReadonlySet<string> => {
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
