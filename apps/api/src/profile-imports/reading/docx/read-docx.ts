import { openArchive } from "../archive.ts";
import { type Line, lineOf } from "../lines/line.ts";
import type { SourceLine } from "../reading.ts";
import { ReadingRefusal } from "../refusal.ts";
import { bodyOf, linksOf, readBlocks, withBoxesApart } from "./blocks.ts";
import { belowText } from "./footers.ts";
import type { Paragraph } from "./paragraphs.ts";
import { readStyles } from "./styles.ts";
import { parseXml } from "./xml-tree.ts";

const DOCUMENT = "word/document.xml";
const WANTED =
  /^(?:\[Content_Types\]\.xml|word\/(?:document|styles|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels)$/;
const MACROS = /vbaProject|vbaData|macrosheets/i;

export const isDocx = (names: readonly string[]): boolean => names.includes(DOCUMENT);

/** Most of the document's letters have this size, in half points. */
const bodySize = (paragraphs: readonly Paragraph[]): number => {
  const letters = new Map<number, number>();
  for (const { size, rows } of paragraphs)
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + rows.join("").length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 22;
};

const toLines = (paragraphs: readonly Paragraph[]): { source: SourceLine[]; lines: Line[] } => {
  const body = bodySize(paragraphs);
  const source: SourceLine[] = [];
  const lines: Line[] = [];
  let isApart = true;
  for (const { rows, level, isList, isBold, size, beginsColumn = false } of paragraphs)
    for (const [index, row] of rows.entries()) {
      const words = isList ? `• ${row}` : row;
      const layout = { level, isBold, isApart: isApart || level !== null, size: (size ?? body) / body };
      const line = lineOf(source.length, words, { ...layout, beginsColumn: beginsColumn && index === 0 });
      source.push({ text: words.replace(/\t/g, "    "), part: null });
      isApart = line === null;
      if (line !== null) lines.push(line);
    }
  return { source, lines };
};

const demandNoMacros = (names: readonly string[], types: string) => {
  if (!names.some((name) => MACROS.test(name)) && !/macroEnabled/i.test(types)) return;
  throw new ReadingRefusal(
    "macros",
    "This document holds macros, so it was not kept. Save it as .docx without macros.",
  );
};

export interface DocxReading {
  readonly source: readonly SourceLine[];
  readonly lines: readonly Line[];
  readonly links: readonly string[];
}

/** Throws `ReadingRefusal` if it is damaged, holds macros, or unpacks to too much. */
export const readDocx = (bytes: Uint8Array): DocxReading => {
  const { names, files } = openArchive(bytes, (name) => WANTED.test(name));
  const text = (name: string): string => new TextDecoder().decode(files.get(name));
  demandNoMacros(names, text("[Content_Types].xml"));
  const styles = readStyles(text("word/styles.xml"));
  const document = text(DOCUMENT);
  const body = bodyOf(parseXml(document));
  // What is larger than its archive states is cut off.
  if (body === undefined || !document.trimEnd().endsWith("</w:document>"))
    throw new ReadingRefusal("damaged", "This document is damaged: it has no text part.");
  const partsOf = (kind: "header" | "footer") =>
    names
      .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      .sort()
      .flatMap((name) => parseXml(text(name)).children.flatMap((part) => readBlocks(part, styles)));
  return {
    ...toLines([
      ...partsOf("header"),
      ...withBoxesApart(readBlocks(body, styles)),
      ...belowText(partsOf("footer")),
    ]),
    links: linksOf(parseXml(text("word/_rels/document.xml.rels"))),
  };
};
