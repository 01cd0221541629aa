/** Words as they are compared: without case, accents of writing, ligatures and signs around them. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:•-]+|[\s.,;:]+$/g, "");

/** A value and a label, or both nothing. */
export const areSame = (label: unknown, value: unknown): boolean => {
  if (typeof label === "string" && typeof value === "string") return plain(label) === plain(value);
  return label === value;
};

/** One holds the other: places and levels are compared loosely. */
export const areAlike = (label: string | null, value: string | null): boolean => {
  if (label === null || value === null) return label === value;
  const [one, other] = [plain(label), plain(value)];
  return one.includes(other) || other.includes(one);
};

const WORDS = 6;
const firstWords = (text: string): string => plain(plain(text).split(" ").slice(0, WORDS).join(" "));

/** The label has the first six words at most. */
export const beginsSame = (label: string, value: string): boolean => {
  const [wanted, got] = [firstWords(label), firstWords(value)];
  return got === wanted || got.startsWith(wanted) || wanted.startsWith(got);
};

const address = (link: string): string =>
  plain(link)
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "")
    .replace(/\s/g, "");

export const areSameLinks = (one: string, other: string): boolean => address(one) === address(other);
