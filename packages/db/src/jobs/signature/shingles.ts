/** Words in a shingle. */
const LENGTH = 3;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, from where the hash of what stands before has come to. */
const hashOn = (before: number, text: string): number => {
  let hash = before;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash;
};

/** FNV-1a over UTF-16 units: 32 bits, unsigned. */
export const hash32 = (text: string): number => hashOn(FNV_OFFSET, text) >>> 0;

/** That of the words with a space between them, without joining them: a long text has a hundred thousand runs. */
const hashOfRun = (words: readonly string[], start: number, end: number): number => {
  let hash = FNV_OFFSET;
  for (let index = start; index < end; index++) {
    if (index > start) hash = hashOn(hash, " ");
    hash = hashOn(hash, words[index] ?? "");
  }
  return hash >>> 0;
};

/** Hashes of every run of three words; of fewer words one of them all, of none nothing. */
export const shinglesOf = (words: readonly string[]): ReadonlySet<number> => {
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let start = 0; start <= Math.max(0, words.length - LENGTH); start++)
    shingles.add(hashOfRun(words, start, Math.min(words.length, start + LENGTH)));
  return shingles;
};
