/*
 * SQLite's catalogue keeps no names of foreign keys, checks and primary keys, but it keeps the text of CREATE TABLE.
 */

interface WrittenConstraint {
  readonly name: string;
  readonly kind: "PRIMARY KEY" | "FOREIGN KEY" | "CHECK";
  /** The contents of the parentheses that follow, in order. */
  readonly parentheses: readonly string[];
  /** The text from the constraint's name to where it ends. */
  readonly rest: string;
}

const START = /CONSTRAINT \[([^\]]+)\] (PRIMARY KEY|FOREIGN KEY|CHECK)/g;

/** The named constraints in the text of a CREATE TABLE statement. */
export const constraintsIn = (definition: string): WrittenConstraint[] =>
  Array.from(definition.matchAll(START), (match) => {
    const from = match.index + match[0].length;
    const rest = definition.slice(from, endOfClause(definition, from));
    const [, name = "", kind = ""] = match;
    if (kind !== "PRIMARY KEY" && kind !== "FOREIGN KEY" && kind !== "CHECK") throw new Error(`Unknown constraint ${kind}`);
    return { name, kind, parentheses: parenthesesIn(rest), rest };
  });

export const listedColumns = (list = "") => Array.from(list.matchAll(/\[([^\]]+)\]/g), ([, column = ""]) => column);

/** Yields each character that is not inside a quoted text or a bracketed name, with its nesting depth before it. */
function* structure(text: string, from: number): Generator<{ at: number; character: string; depth: number }> {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    const closing = character === "'" ? "'" : character === "[" ? "]" : undefined;
    if (closing) at = text.indexOf(closing, at + 1);
    else yield { at, character, depth };
    if (character === "(") depth++;
    if (character === ")") depth--;
  }
}

const endOfClause = (text: string, from: number) => {
  for (const { at, character, depth } of structure(text, from))
    if (depth === 0 && (character === "," || character === ")")) return at;
  return text.length;
};

const parenthesesIn = (text: string) => {
  const found: string[] = [];
  let start = 0;
  for (const { at, character, depth } of structure(text, 0)) {
    if (character === "(" && depth === 0) start = at + 1;
    if (character === ")" && depth === 1) found.push(text.slice(start, at));
  }
  return found;
};
