import type { ParagraphStyle } from "./styles.ts";
import { isOn, sizeOf } from "./styles.ts";
import { child, descendants, type XmlElement } from "./xml-tree.ts";

/** A paragraph of a document. */
export interface Paragraph {
  /** Its lines, by the breaks within it; cells are parted by tabs. */
  readonly rows: readonly string[];
  readonly level: number | null;
  readonly isList: boolean;
  readonly isBold: boolean;
  readonly size: number | undefined;
  readonly beginsColumn?: boolean;
  /** It stands in a text box, whose place in the file says little of its place on the page. */
  readonly isBox?: boolean;
}

/** What was deleted while changes were recorded, and the older form of a text box, are no text of the document. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:pPr",
  "w:instrText",
  "w:txbxContent",
  "w:rPr",
]);

/** What a template's field shows while nothing was written into it is no text of the person. */
export const isPlaceholder = (element: XmlElement): boolean =>
  element.name === "w:sdt" && child(child(element, "w:sdtPr"), "w:showingPlcHdr") !== undefined;

const isHidden = (run: XmlElement): boolean => isOn(child(child(run, "w:rPr"), "w:vanish"));

const SYMBOL = "\u2022";

const textIn = (element: XmlElement): string => {
  if (SKIPPED.has(element.name) || isPlaceholder(element)) return "";
  if (element.name === "w:r" && isHidden(element)) return "";
  if (element.name === "w:t") return element.text;
  if (element.name === "w:tab" || element.name === "w:ptab") return "\t";
  if (element.name === "w:br" || element.name === "w:cr") return "\n";
  if (element.name === "w:noBreakHyphen") return "-";
  if (element.name === "w:sym") return SYMBOL;
  return element.children.map(textIn).join("");
};

/** Bold as a whole, or at its beginning: a title that is followed by a date in plain letters. */
const isBold = (paragraph: XmlElement, style: ParagraphStyle | undefined): boolean => {
  const runs = descendants(paragraph, "w:r").filter((run) => textIn(run).trim() !== "");
  const own = child(child(runs[0], "w:rPr"), "w:b");
  return runs.length > 0 && (own === undefined ? (style?.isBold ?? false) : isOn(own));
};

const largest = (paragraph: XmlElement): number | undefined => {
  const sizes = descendants(paragraph, "w:r").flatMap((run) => sizeOf(child(run, "w:rPr")) ?? []);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
};

export const readParagraph = (
  paragraph: XmlElement,
  styles: ReadonlyMap<string, ParagraphStyle>,
): Paragraph => {
  const properties = child(paragraph, "w:pPr");
  const style = styles.get(child(properties, "w:pStyle")?.attributes["w:val"] ?? "");
  return {
    rows: textIn(paragraph).split("\n"),
    level: style?.level ?? null,
    isList: child(properties, "w:numPr") !== undefined || (style?.isList ?? false),
    isBold: isBold(paragraph, style),
    size: largest(paragraph) ?? style?.size,
  };
};
