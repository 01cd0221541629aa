import { Draft } from "../draft.ts";
import { fitted } from "../fields/text-property.ts";
import { descriptionOfLines, descriptionOfText } from "../html/description.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import { headsOtherJobs } from "../page/other-jobs-heading.ts";
import { cleanLines } from "../text/clean-text.ts";
import { isFurniture, withoutFurniture } from "./furniture.ts";
import { lineAt, setHead, setLabelledFields } from "./labelled-fields.ts";
import { type LabelledLine, LabelledLines } from "./labels.ts";
import { readLinkedInText } from "./linkedin-text.ts";

/** Text of fewer characters and lines than these is a slip of the hand, not a posting. */
const SHORTEST_TEXT = 60;
const FEWEST_LINES = 2;
/** Labels are looked for at the top, where they stand; further down the same words begin sentences. */
const LABELLED_LINES = 40;
/** Within the first lines "Similar jobs" is a link of the page that was copied; further down other jobs stand below it. */
const FIRST_LINES = 5;

/** Reads pasted text: the first line is the title, labelled lines ("Company: …") are their fields, all of it is the description. Null: too little. */
export const readPlainText = (text: string, now: Date): Draft | null => {
  const all = cleanLines(text.slice(0, limits.rawDescription));
  const cleaned = withoutOtherJobs(all);
  const lines = cleaned.split("\n").filter((line) => line !== "");
  const [first] = lines;
  if (first === undefined || (lines.length < FEWEST_LINES && !isParagraph(cleaned))) return null;
  const top = new LabelledLines(lines.slice(0, LABELLED_LINES));

  const notes = new Notes();
  const head = readLinkedInText(lines, now);
  const title = lineAt(top.valueOf("title") ?? head?.title ?? titleLine(lines));
  const draft = new Draft(fitted(title, "title", limits.title, notes), { kind: "text" }, notes);
  if (head !== null) setHead(draft, head);
  setLabelledFields(draft, { lines: top, kind: "text", now, language: null });
  const isWhole = cleaned === all;
  if (!isWhole) notes.add("descriptionText", "What the text says of other jobs, at its end, was left out");
  const description = isWhole ? descriptionOfText(text, notes) : descriptionOfLines(cleaned, notes);
  if (description !== null) {
    draft.set("descriptionHtml", { value: description.html, path: "text" });
    draft.set("descriptionText", { value: description.text, path: "text" });
  }
  return draft;
};

const withoutOtherJobs = (text: string): string => {
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => index >= FIRST_LINES && headsOtherJobs(line));
  return at === -1 ? text : lines.slice(0, at).join("\n").trim();
};

/** The first line that is the posting's own and no button of the board that it was copied from. */
const titleLine = (lines: readonly string[]): LabelledLine => {
  const index = Math.max(
    0,
    lines.findIndex((line) => !isFurniture(line)),
  );
  return { value: headline(withoutFurniture(lines[index] ?? "")), index };
};

/** A long line of words; an address alone is none. */
const isParagraph = (line: string): boolean => line.length >= SHORTEST_TEXT && line.includes(" ");

/** A paragraph in place of a title: its first sentence. */
const headline = (line: string): string =>
  line.length <= limits.title ? line : (/^.{10,}?[.!?](?=\s)/.exec(line.slice(0, limits.title))?.[0] ?? line);
