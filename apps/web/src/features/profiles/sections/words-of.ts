/** A value of a field as a person reads it. */
export const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wordsOf).join(", ");
  if (typeof value === "object") return Object.values(value).map(wordsOf).filter(Boolean).join(" ");
  return String(value);
};
