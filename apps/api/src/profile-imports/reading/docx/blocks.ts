import { sectionNamed } from "../sections/section-names.ts";
import { isPlaceholder, type Paragraph, readParagraph } from "./paragraphs.ts";
import type { ParagraphStyle } from "./styles.ts";
import { child, descendants, type XmlElement } from "./xml-tree.ts";

type Styles = ReadonlyMap<string, ParagraphStyle>;

/** Elements that only wrap what stands in a document. */
const WRAPPERS = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:customXml",
  "w:smartTag",
  "w:hdr",
  "w:ftr",
  "w:body",
]);

const hasHeading = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(({ rows, level }) => level !== null || rows.some((row) => sectionNamed(row) !== undefined));

const isEmpty = ({ rows }: Paragraph): boolean => rows.every((row) => row.trim() === "");

/** Children of a name, also those that a content control wraps. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((each) => {
    if (each.name === name) return [each];
    return WRAPPERS.has(each.name) && !isPlaceholder(each) ? within(each, name) : [];
  });

/** One line of a table: the cells beside each other, as far as each has lines. */
const rowAsLines = (cells: readonly (readonly Paragraph[])[]): Paragraph[] => {
  const filled = cells.map((cell) => cell.filter((paragraph) => !isEmpty(paragraph)));
  const length = Math.max(0, ...filled.map((cell) => cell.length));
  return Array.from({ length }, (_, index) => {
    const side = filled.flatMap((cell) => cell[index] ?? []);
    const [first] = side;
    const rows = [side.map(({ rows: lines }) => lines.join(" ")).join("\t")];
    return {
      rows,
      level: null,
      isList: first?.isList ?? false,
      isBold: first?.isBold ?? false,
      size: first?.size,
    };
  });
};

/**
 * Cells that have headings of their own are columns, read one after the other; cells of a plain table belong together line by
 * line, such as dates beside positions.
 */
const readTable = (table: XmlElement, styles: Styles): Paragraph[] => {
  const rows = within(table, "w:tr").map((row) =>
    within(row, "w:tc").map((cell) => readBlocks(cell, styles)),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const byColumn = Array.from({ length: columns }, (_, index) => rows.flatMap((row) => row[index] ?? []));
  const isLayout = columns > 1 && byColumn.filter(hasHeading).length > 1;
  if (isLayout)
    return byColumn.flatMap((column) =>
      column.filter((each) => !isEmpty(each)).map((each, index) => ({ ...each, beginsColumn: index === 0 })),
    );
  return rows.flatMap((row) => (row.length === 1 || row.some(isLong) ? longRow(row) : rowAsLines(row)));
};

const isLong = (cell: readonly Paragraph[]): boolean => cell.filter((each) => !isEmpty(each)).length > 1;

/** A heading's cell beside a cell of several paragraphs: its lines go beside the first ones, what is more stands below. */
const longRow = (row: readonly (readonly Paragraph[])[]): Paragraph[] => {
  if (row.length === 1) return [...(row[0] ?? [])];
  const [label = [], ...others] = row.map((cell) => cell.filter((each) => !isEmpty(each)));
  const isSectionLabel = label.length === 1 && hasHeading(label);
  return isSectionLabel ? [...label, ...others.flat()] : rowAsLines(row);
};

/** Text boxes stand apart from the paragraph that holds them. One with headings of its own is a column. */
const boxesIn = (paragraph: XmlElement, styles: Styles): Paragraph[] =>
  withoutFallback(paragraph).flatMap((box) => {
    const inside = readBlocks(box, styles).filter((each) => !isEmpty(each));
    const isColumn = hasHeading(inside);
    return inside.map((each, index) => ({ ...each, isBox: true, beginsColumn: isColumn && index === 0 }));
  });

/**
 * Boxes that are anchored below the first heading stand behind everything else: where a file keeps them, they would part a
 * section from its heading. What follows a box that is a column belongs to none of its headings.
 */
export const withBoxesApart = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const first = paragraphs.findIndex((each) => !each.isBox && hasHeading([each]));
  const isLate = (each: Paragraph, index: number) => each.isBox === true && first >= 0 && index > first;
  const early = paragraphs.filter((each, index) => !isLate(each, index));
  const hasColumn = early.some((each) => each.isBox && each.beginsColumn);
  const last = hasColumn ? early.findLastIndex(({ isBox }) => isBox) : early.length;
  const after = early.findIndex((each, index) => index > last && !isEmpty(each));
  return [
    ...early.map((each, index) => (index === after ? { ...each, beginsColumn: true } : each)),
    ...paragraphs.filter(isLate),
  ];
};

const withoutFallback = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((each) => {
    if (each.name === "mc:Fallback") return [];
    return each.name === "w:txbxContent" ? [each] : withoutFallback(each);
  });

/** The paragraphs of a part in the order in which they are read. */
export const readBlocks = (parent: XmlElement, styles: Styles): Paragraph[] =>
  parent.children.flatMap((element) => {
    if (element.name === "w:p") return [...boxesIn(element, styles), readParagraph(element, styles)];
    if (element.name === "w:tbl") return readTable(element, styles);
    return WRAPPERS.has(element.name) && !isPlaceholder(element) ? readBlocks(element, styles) : [];
  });

/** Where the document's links lead. */
export const linksOf = (relations: XmlElement): string[] =>
  descendants(relations, "Relationship")
    .filter(({ attributes }) => attributes.TargetMode === "External")
    .flatMap(({ attributes }) => attributes.Target ?? []);

export const bodyOf = (document: XmlElement): XmlElement | undefined =>
  child(child(document, "w:document"), "w:body");
