/** A value as it is written: a string fits in a line, and everything else says what its lines are made of. */
export type Written = string | LongText | WrittenRecord | WrittenList;

interface LongText {
  readonly kind: "text";
  readonly text: string;
}

/** What fits in a line has its label before it. */
export type WrittenField = string | LongField;

interface LongField {
  readonly label: string;
  readonly value: Exclude<Written, string>;
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

/** Undefined if a part does not fit. */
const inOneLine = (
  open: string,
  parts: readonly (Written | WrittenField)[],
  close: string,
): string | undefined => {
  let text = open;
  for (const part of parts) {
    if (typeof part !== "string") return undefined;
    text += text === open ? part : `, ${part}`;
    if (text.length + close.length > LINE) return undefined;
  }
  return text + close;
};

export const writtenField = (label: string, value: Written): WrittenField =>
  typeof value === "string" ? `${label}: ${value}` : { label, value };

export const writtenRecord = (fields: readonly WrittenField[]): Written =>
  inOneLine("{", fields, "}") ?? { kind: "record", fields };

export const writtenList = (items: readonly Written[]): Written =>
  inOneLine("[", items, "]") ?? { kind: "list", items };

const isLine = (field: WrittenField): field is string => typeof field === "string";

const putLongField = (lines: string[], { label, value }: LongField, indent: string): void => {
  if (value.kind === "text") lines.push(`${indent}${label}: ${value.text}`);
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
    lines.push(`${indent}- ${item.fields.filter(isLine).join("; ")}`);
    for (const field of item.fields) if (!isLine(field)) putLongField(lines, field, indent + INDENT);
  }
};

/** Adds the lines of the fields to those that are there. */
export const putFields = (lines: string[], fields: readonly WrittenField[], indent = ""): void => {
  for (const field of fields) {
    if (isLine(field)) lines.push(indent + field);
    else putLongField(lines, field, indent);
  }
};
