const PREFIX = /^(?:https?:\/{1,2}(?:www\.)?schema\.org\/?#?|schema:)/i;

/** schema.org's name of a property or type, in lower case, without its prefix or address: `jobposting`. */
export const localName = (name: string): string => name.trim().replace(PREFIX, "").toLowerCase();

/** The types of an object, from its `@type`. */
export const typesOf = (type: unknown): string[] => {
  const names = Array.isArray(type) ? type.slice(0, 20) : [type];
  return names.filter((name) => typeof name === "string").map(localName);
};
