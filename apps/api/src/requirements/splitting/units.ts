import { isHeading, type Section, sectionOf, sectionOfLabel } from "./sections.ts";

/** A list item as a whole, or a sentence of running text. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly isItem: boolean;
  readonly section: Section;
}

const ITEM = /^(?:[-–—•*·▪●○]|\d{1,2}[.)])\s+/;
/** The end of a sentence: not after an abbreviation or a single letter. */
const SENTENCE_END = /(?<=[\p{L}\p{N}»”")\]]{2}[.!?]["”»)]?)\s+(?=[\p{Lu}\p{Lo}\d"“«¿¡(])/u;
const LONGEST_UNIT = 1_500;

/** The parts of a text that can ask for something, in their order, each with the section that it stands in. */
export const unitsOf = (text: string): Unit[] => {
  const lines = linesOf(text);
  let section: Section = "unknown";
  let hadItems = false;
  return lines.flatMap(({ line, start }, index): Unit[] => {
    const mark = ITEM.exec(line)?.[0];
    if (mark !== undefined) {
      hadItems = true;
      return [unit(line.slice(mark.length), start + mark.length, true, section)];
    }
    const isAbove = ITEM.test(lines[index + 1]?.line ?? "");
    const named = isHeading(line, isAbove) ? sectionOf(line) : null;
    if (named !== null || (isAbove && isHeading(line, isAbove))) {
      section = named ?? (hadItems ? "unknown" : section);
      hadItems = false;
      return [];
    }
    // Text behind a list no longer belongs to what stood above the list.
    if (hadItems) section = "unknown";
    hadItems = false;
    const own = sectionOfLabel(line) ?? section;
    return sentencesOf(line, start).map((sentence) => unit(sentence.text, sentence.start, false, own));
  });
};

const unit = (text: string, start: number, isItem: boolean, section: Section): Unit => ({
  text: text.slice(0, LONGEST_UNIT).trim(),
  start,
  isItem,
  section,
});

const linesOf = (text: string) => {
  let start = 0;
  return text
    .split("\n")
    .map((raw) => {
      const line = raw.trim();
      const found = { line, start: start + raw.indexOf(line) };
      start += raw.length + 1;
      return found;
    })
    .filter(({ line }) => line !== "");
};

const sentencesOf = (line: string, start: number) => {
  let from = 0;
  return line.split(SENTENCE_END).map((text) => {
    const at = line.indexOf(text, from);
    from = at + text.length;
    return { text, start: start + at };
  });
};
