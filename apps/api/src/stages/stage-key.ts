const MAX_LENGTH = 40;
const MARKS = /\p{M}/gu;

/** The name in lower-case Latin letters, digits and hyphens; `stage` where nothing of it is left. */
const slugOf = (name: string): string => {
  const slug = name
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, MAX_LENGTH - 3)
    .replace(/-+$/, "");
  return slug === "" ? "stage" : slug;
};

/** A key for a stage of this name that none of `taken` is: `phone-screen`, `phone-screen-2`. */
export const newStageKey = (name: string, taken: ReadonlySet<string>): string => {
  const slug = slugOf(name);
  for (let number = 1; ; number++) {
    const key = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(key)) return key;
  }
};
