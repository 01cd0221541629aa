import { child, descendants, parseXml, type XmlElement } from "./xml-tree.ts";

export interface ParagraphStyle {
  /** Of a heading, from 1. */
  readonly level: number | null;
  readonly isList: boolean;
  readonly isBold: boolean;
  /** In half points; undefined: the document's. */
  readonly size: number | undefined;
}

const HEADING = /^(?:heading|überschrift|titre|título|encabezado|section)\s?(\d)?$/iu;

export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off)$/.test(property.attributes["w:val"] ?? "");

export const sizeOf = (properties: XmlElement | undefined): number | undefined => {
  const size = Number(child(properties, "w:sz")?.attributes["w:val"]);
  return Number.isFinite(size) && size > 0 ? size : undefined;
};

const levelOf = (name: string, outline: XmlElement | undefined): number | null => {
  const named = HEADING.exec(name);
  if (named !== null) return Number(named[1] ?? 1);
  const level = Number(outline?.attributes["w:val"] ?? 9);
  return level < 9 ? level + 1 : null;
};

const styleOf = (style: XmlElement): ParagraphStyle => {
  const name = child(style, "w:name")?.attributes["w:val"] ?? "";
  const run = child(style, "w:rPr");
  const paragraph = child(style, "w:pPr");
  return {
    level: levelOf(name, child(paragraph, "w:outlineLvl")),
    isList: /list|aufzählung|liste|bullet/iu.test(name) && !/list paragraph/i.test(name),
    isBold: isOn(child(run, "w:b")),
    size: sizeOf(run),
  };
};

/** The paragraph styles of a document by their ids. */
export const readStyles = (xml: string | undefined): ReadonlyMap<string, ParagraphStyle> =>
  new Map(
    descendants(parseXml(xml ?? ""), "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      styleOf(style),
    ]),
  );
