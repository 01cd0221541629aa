import type { FieldComparison, JobFields, TextPart } from "@jobtracker/contracts";
import { diffWordsWithSpace } from "diff";
import { fieldText } from "./field-text.ts";
import { comparedFields } from "./stated-fields.ts";

/** Beyond so many inserted and removed words two texts have nothing to do with each other, and the search grows with the square. */
const MOST_CHANGES = 3000;

const whole = (before: string, after: string): TextPart[] => [
  { kind: "removed", text: before },
  { kind: "added", text: after },
];

/** The pieces of two texts, word by word. */
export const comparedTexts = (before: string, after: string): TextPart[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return whole(before, after);
  return parts.map(({ added, removed, value }) => {
    if (added) return { kind: "added", text: value };
    return { kind: removed ? "removed" : "same", text: value };
  });
};

/** The fields in which two postings say something else. */
export const comparedWords = (before: JobFields, after: JobFields): FieldComparison[] =>
  comparedFields.flatMap((field) => {
    const [was, is] = [fieldText(before, field), fieldText(after, field)];
    return was === is ? [] : [{ field, parts: comparedTexts(was, is).filter(({ text }) => text !== "") }];
  });
