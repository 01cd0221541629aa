import { Draft } from "../draft.ts";
import { employmentTypeOf } from "../fields/employment-type.ts";
import { lineOfText } from "../fields/line-of-text.ts";
import { fitted } from "../fields/text-property.ts";
import { descriptionOfText } from "../html/description.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import { cleanLines } from "../text/clean-text.ts";

/** Text of fewer characters and lines than these is a slip of the hand, not a posting. */
const SHORTEST_TEXT = 60;
const FEWEST_LINES = 2;
/** Labels are looked for at the top, where they stand; further down the same words begin sentences. */
const LABELLED_LINES = 40;

const LABELS = {
  title: /^(?:job )?(?:title|position|role)\s*[:：]\s*(.+)$/i,
  company: /^(?:company|employer|organi[sz]ation)(?: name)?\s*[:：]\s*(.+)$/i,
  location: /^(?:job )?locations?\s*[:：]\s*(.+)$/i,
  employment: /^(?:employment|job|contract)[ -]type\s*[:：]\s*(.+)$/i,
} as const;

/** Reads pasted text: the first line is the title, labelled lines ("Company: …") are their fields, all of it is the description. Null: too little. */
export const readPlainText = (text: string): Draft | null => {
  const cleaned = cleanLines(text.slice(0, limits.rawDescription));
  const lines = cleaned.split("\n").filter((line) => line !== "");
  const [first] = lines;
  if (first === undefined || (lines.length < FEWEST_LINES && !isParagraph(cleaned))) return null;
  const top = lines.slice(0, LABELLED_LINES);
  const label = (name: keyof typeof LABELS) => labelledLine(top, LABELS[name]);

  const notes = new Notes();
  const title = label("title") ?? { value: headline(first), path: "line 1" };
  const draft = new Draft(fitted(title, "title", limits.title, notes), { kind: "text" }, notes);
  const company = label("company");
  draft.set("company", company && fitted(company, "company", limits.company, notes));
  setLocation(draft, label("location"));
  setEmployment(draft, label("employment"));
  const description = descriptionOfText(text, notes);
  if (description !== null) {
    draft.set("descriptionHtml", { value: description.html, path: "text" });
    draft.set("descriptionText", { value: description.text, path: "text" });
  }
  return draft;
};

/** A long line of words; an address alone is none. */
const isParagraph = (line: string): boolean => line.length >= SHORTEST_TEXT && line.includes(" ");

type Line = { readonly value: string; readonly path: string };

const labelledLine = (lines: readonly string[], pattern: RegExp): Line | null => {
  for (const [index, line] of lines.entries()) {
    const value = lineOfText(pattern.exec(line)?.[1] ?? "");
    if (value !== null) return { value, path: `line ${index + 1}` };
  }
  return null;
};

/** A paragraph in place of a title: its first sentence. */
const headline = (line: string): string =>
  line.length <= limits.title ? line : (/^.{10,}?[.!?](?=\s)/.exec(line.slice(0, limits.title))?.[0] ?? line);

const setLocation = (draft: Draft, line: Line | null): void => {
  if (line === null) return;
  const { value, path } = fitted(line, "locations", limits.location, draft.notes);
  const place = { text: value, street: null, locality: null, region: null, postalCode: null, country: null };
  draft.set("locations", { value: [place], path });
};

const setEmployment = (draft: Draft, line: Line | null): void => {
  if (line === null) return;
  const words = fitted(line, "employmentTypeText", limits.employmentTypeText, draft.notes);
  draft.set("employmentType", { value: employmentTypeOf([line.value]), path: line.path });
  draft.set("employmentTypeText", words);
};
