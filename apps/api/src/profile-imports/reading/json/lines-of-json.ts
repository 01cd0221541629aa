import type { Json, Mark, SourceLine } from "../reading.ts";

/** JSON as people read it, a value a line, and the line of each value by its JSON pointer. */
export const linesOfJson = (
  json: Json,
): { readonly source: SourceLine[]; readonly marks: Record<string, Mark> } => {
  const texts: string[] = [];
  const marks: Record<string, Mark> = {};
  const put = (text: string, depth: number) => texts.push(`${"  ".repeat(depth)}${text}`);

  const write = (value: Json, pointer: string, before: string, after: string, depth: number) => {
    if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
      if (typeof value !== "object")
        marks[pointer] = { confidence: "sure", line: texts.length, toLine: texts.length };
      put(`${before}${JSON.stringify(value)}${after}`, depth);
      return;
    }
    const isList = Array.isArray(value);
    put(`${before}${isList ? "[" : "{"}`, depth);
    const entries = Object.entries(value);
    for (const [index, [name, inner]] of entries.entries()) {
      const label = isList ? "" : `${JSON.stringify(name)}: `;
      const end = index < entries.length - 1 ? "," : "";
      write(inner, `${pointer}/${escapePointer(name)}`, label, end, depth + 1);
    }
    put(`${isList ? "]" : "}"}${after}`, depth);
  };

  write(json, "", "", "", 0);
  return { source: texts.map((text) => ({ text, part: null })), marks };
};

/** A name as it stands in a JSON pointer (RFC 6901). */
export const escapePointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
