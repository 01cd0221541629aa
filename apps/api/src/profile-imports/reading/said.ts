import type { Confidence, Json, Mark, ResumeDocument } from "./reading.ts";

/** A value with where it was read: the leaf of what readers build. */
export class Said {
  readonly value: string;
  readonly mark: Mark;

  constructor(value: string, mark: Mark) {
    this.value = value;
    this.mark = mark;
  }
}

/** Null: nothing is left of the words. */
export const said = (
  words: string | null | undefined,
  line: number,
  confidence: Confidence,
  toLine: number = line,
): Said | null => {
  const value = words?.trim() ?? "";
  return value === "" ? null : new Said(value, { confidence, line, toLine });
};

/** A JSON Resume document with `Said` leaves; what is null, or an empty list or object, is left out. */
export type Tree = Said | null | readonly Tree[] | { readonly [name: string]: Tree };

const isNothing = (json: Json | undefined): boolean =>
  json === undefined || json === null || (typeof json === "object" && Object.keys(json).length === 0);

/** The plain document, and the marks of its values by JSON pointer. */
export const separate = (tree: {
  readonly [name: string]: Tree;
}): { readonly resume: ResumeDocument; readonly marks: Record<string, Mark> } => {
  const marks: Record<string, Mark> = {};
  const plain = (node: Tree, pointer: string): Json | undefined => {
    if (node === null) return undefined;
    if (node instanceof Said) {
      marks[pointer] = node.mark;
      return node.value;
    }
    if (Array.isArray(node)) return plainList(node, pointer);
    return plainObject(node as { readonly [name: string]: Tree }, pointer);
  };
  const plainList = (nodes: readonly Tree[], pointer: string): Json => {
    const items: Json[] = [];
    for (const node of nodes) {
      const item = plain(node, `${pointer}/${items.length}`);
      if (item !== undefined && !isNothing(item)) items.push(item);
    }
    return items;
  };
  const plainObject = (node: { readonly [name: string]: Tree }, pointer: string) => {
    const fields: Record<string, Json> = {};
    for (const [name, inner] of Object.entries(node)) {
      const value = plain(inner, `${pointer}/${name}`);
      if (value !== undefined && !isNothing(value)) fields[name] = value;
    }
    return fields;
  };
  return { resume: plainObject(tree, ""), marks };
};
