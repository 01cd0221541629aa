/** A character of the text as it is compared, with where it stands. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

const SPACE = /\s/;

const textNodesOf = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
};

/** The text without white space, which a page writes otherwise than the posting's text, and the place of each character. */
const bareText = (root: Node): { readonly text: string; readonly places: readonly Place[] } => {
  const places: Place[] = [];
  let text = "";
  for (const node of textNodesOf(root))
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      if (SPACE.test(character)) continue;
      text += character;
      places.push({ node, offset });
    }
  return { text, places };
};

/** A part of one text node. */
interface Part {
  readonly node: Text;
  readonly from: number;
  to: number;
}

/** Puts a mark around it. */
const wrap = ({ node, from, to }: Part, sentence: string, isFirst: boolean): HTMLElement => {
  const text = node.splitText(from);
  text.splitText(to - from);
  const mark = document.createElement("mark");
  mark.className = "asked";
  mark.dataset.sentence = sentence;
  if (isFirst) {
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
  }
  text.replaceWith(mark);
  mark.append(text);
  return mark;
};

/** The parts of text nodes between two characters, in their order. */
const partsOf = (places: readonly Place[]) => {
  const parts: Part[] = [];
  for (const { node, offset } of places) {
    const last = parts.at(-1);
    if (last?.node === node) last.to = offset + 1;
    else parts.push({ node, from: offset, to: offset + 1 });
  }
  return parts;
};

interface Found {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

/** Where sentences stand, the last first, none within another. */
const placesOf = (text: string, sentences: readonly string[]): Found[] => {
  const found = sentences.flatMap((sentence): Found[] => {
    const bare = sentence.replace(/\s+/g, "");
    const from = bare === "" ? -1 : text.indexOf(bare);
    return from < 0 ? [] : [{ sentence, from, to: from + bare.length }];
  });
  found.sort((one, other) => other.from - one.from);
  return found.filter(({ to }, index) => index === 0 || to <= (found[index - 1]?.from ?? to));
};

/**
 * Marks sentences where they stand in the content of an element; those that are not there are left out. The first mark of each can
 * have the focus. Gives what takes the marks away again.
 */
export const markSentences = (root: HTMLElement, sentences: readonly string[]): (() => void) => {
  const { text, places } = bareText(root);
  const marks: HTMLElement[] = [];
  // From the last to the first: wrapping a part moves what stands behind it in its node.
  for (const { sentence, from, to } of placesOf(text, sentences))
    for (const [position, part] of [...partsOf(places.slice(from, to)).entries()].reverse())
      marks.push(wrap(part, sentence, position === 0));
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    root.normalize();
  };
};
