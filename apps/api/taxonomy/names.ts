/** A name without case, accents, spaces and most signs: what makes two names the same. `Node.js` and `NodeJS` meet. */
export const compact = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/^\./, "dot")
    .replace(/[^\p{L}\p{N}+#*]+/gu, "");

/** Its words as they are spelled: `Node.js` and `NodeJS` differ, `Node.js` and `node JS` do not. */
export const spelling = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}+#*]+/gu, " ")
    .trim();

/** `Java (computer programming)` → `Java`; `The MathWorks MATLAB` → `MathWorks MATLAB`. */
export const withoutQualifier = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^the (?=\p{L})/iu, "")
    .trim();

/** `Finite Element Method (FEM)` → `FEM`. */
export const acronymInBrackets = (name: string): string | undefined =>
  /\(([A-Z][A-Z0-9-]{1,6})\)\s*$/.exec(name)?.[1];

/** `Alteryx software` → `Alteryx`. */
export const withoutKind = (name: string): string =>
  name.replace(/ (?:software|programming language)$/i, "").trim();

/** `Microsoft Excel` → `Excel`; undefined if no maker begins the name, or nothing is left. */
export const withoutVendor = (name: string, vendors: readonly string[]): string | undefined => {
  const vendor = vendors.find((known) => name.startsWith(`${known} `));
  if (vendor === undefined) return undefined;
  const rest = name.slice(vendor.length + 1).trim();
  return rest.length > 1 ? rest : undefined;
};

export const isOneWord = (name: string): boolean => !/\s/.test(name);
export const isAcronym = (name: string): boolean => /^[A-Z][A-Z0-9&/-]{1,6}s?$/.test(name);
export const hasCapitals = (name: string): boolean => name !== name.toLowerCase();

export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("+", "plus")
    .replaceAll("#", "sharp")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
