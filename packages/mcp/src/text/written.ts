/** A value as it is written: a string fits in a line, and everything else says what its lines are made of. */
export type Written = string | LongText | WrittenRecord | WrittenList;

interface LongText {
  readonly kind: "text";
  readonly text: string;
}

export interface WrittenField {
  readonly label: string;
  readonly value: Written;
}

interface WrittenRecord {
  readonly kind: "record";
  readonly fields: readonly WrittenField[];
}

interface WrittenList {
  readonly kind: "list";
  readonly items: readonly Written[];
}

/** Longest record or list that is written in one line. */
const LINE = 300;
const INDENT = "  ";

const partOf = ({ label, value }: WrittenField): Written =>
  typeof value === "string" ? `${label}: ${value}` : value;

/** Undefined if a part does not fit. */
const inOneLine = (open: string, parts: readonly Written[], close: string): string | undefined => {
  let text = open;
  for (const part of parts) {
    if (typeof part !== "string") return undefined;
    text += text === open ? part : `, ${part}`;
    if (text.length + close.length > LINE) return undefined;
  }
  return text + close;
};

export const writtenRecord = (fields: readonly WrittenField[]): Written =>
  inOneLine("{", fields.map(partOf), "}") ?? { kind: "record", fields };

export const writtenList = (items: readonly Written[]): Written =>
  inOneLine("[", items, "]") ?? { kind: "list", items };

const putField = (lines: string[], { label, value }: WrittenField, indent: string): void => {
  if (typeof value === "string") lines.push(`${indent}${label}: ${value}`);
  else if (value.kind === "text") lines.push(`${indent}${label}: ${value.text}`);
  else {
    lines.push(`${indent}${label}:`);
    if (value.kind === "record") putFields(lines, value.fields, indent + INDENT);
    else for (const item of value.items) putItem(lines, item, indent);
  }
};

/** An entry of a list: what fits in a line first, then the rest below it. */
const putItem = (lines: string[], item: Written, indent: string): void => {
  if (typeof item === "string") lines.push(`${indent}- ${item}`);
  else if (item.kind === "text") lines.push(`${indent}- ${item.text}`);
  else if (item.kind === "list") for (const inner of item.items) putItem(lines, inner, indent + INDENT);
  else {
    const first = item.fields.filter(({ value }) => typeof value === "string").map(partOf);
    lines.push(`${indent}- ${first.join("; ")}`);
    putFields(
      lines,
      item.fields.filter(({ value }) => typeof value !== "string"),
      indent + INDENT,
    );
  }
};

/** Adds the lines of the fields to those that are there. */
export const putFields = (lines: string[], fields: readonly WrittenField[], indent = ""): void => {
  for (const field of fields) putField(lines, field, indent);
};
