import { Parser } from "htmlparser2";
import { ReadingRefusal } from "../refusal.ts";

/** An element of an XML part; text stands in `text` of those that hold it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  children: XmlElement[];
  text: string;
}

/** Deeper nesting, and more elements, is no document that a person wrote. */
const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;

const demand = (isKept: boolean) => {
  if (!isKept) throw new ReadingRefusal("too-large", "This document is larger than a resume can be.");
};

/** Reads an XML part. Entities of a document type are not expanded. */
export const parseXml = (xml: string): XmlElement => {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Open = { name, attributes, children: [], text: "" };
        count += 1;
        demand(open.length < DEEPEST && count < MOST_ELEMENTS);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
};

/** The first child of a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

/** All elements of a name, at any depth. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
