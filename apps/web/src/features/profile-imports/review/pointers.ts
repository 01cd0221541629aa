/** A value within a document, by its JSON pointer (RFC 6901). */
export const valueAt = (document: unknown, pointer: string): unknown =>
  namesOf(pointer).reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined,
    document,
  );

const namesOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));

export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The document with another value there. */
export const withValue = (document: unknown, pointer: string, value: unknown): unknown => {
  const [name, ...rest] = namesOf(pointer);
  if (name === undefined) return value;
  const inner = pointerOf(rest);
  if (Array.isArray(document))
    return document.map((item, index) => (`${index}` === name ? withValue(item, inner, value) : item));
  const fields = typeof document === "object" && document !== null ? document : {};
  return { ...fields, [name]: withValue(valueAt(document, `/${name}`), inner, value) };
};
