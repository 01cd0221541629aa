import { Parser } from "htmlparser2";

/** Levels and elements of an XML document that are kept; what lies deeper or comes later is left out. */
const DEPTH = 16;
const ELEMENTS = 100_000;
/** Open elements at which a document is read no further: the parser takes quadratic time on nesting. */
const DEEPEST = 1_000;

/** An element with its own text (that of its children is theirs). */
export class XmlElement {
  readonly name: string;
  readonly children: XmlElement[] = [];
  text = "";

  constructor(name: string) {
    this.name = name;
  }

  /** The text of the first child of this name; null: there is none, or it is empty. */
  textOf(name: string): string | null {
    return this.children.find((child) => child.name === name)?.text.trim() || null;
  }

  /** The elements at a path of names. */
  all(...path: readonly string[]): readonly XmlElement[] {
    const [name, ...rest] = path;
    if (name === undefined) return [this];
    return this.children.filter((child) => child.name === name).flatMap((child) => child.all(...rest));
  }
}

/** True for XML that is no web page: with its declaration, or the root of a known kind of feed. */
export const isXml = (source: string): boolean => {
  const start = source.slice(0, 2_000);
  return /^\s*(?:<\?xml\b|<(?:rss|feed|workzag-jobs|jobs|source)\b)/i.test(start) && !/<html\b/i.test(start);
};

/** The root element; null: there is none. Entities that a document defines itself are not expanded. */
export const parseXml = (source: string): XmlElement | null => {
  const document = new XmlElement("");
  const open = [document];
  let beyond = 0;
  let count = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        const element = new XmlElement(name);
        if (open.length > DEPTH || ++count > ELEMENTS) beyond++;
        else {
          open.at(-1)?.children.push(element);
          open.push(element);
        }
        if (beyond > DEEPEST) parser.pause();
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element !== undefined && beyond === 0) element.text += text;
      },
      onclosetag: () => {
        if (beyond > 0) beyond--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return document.children[0] ?? null;
};
