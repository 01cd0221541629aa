import type { JobFields, ReadingWarning } from "@jobtracker/contracts";
import { limits } from "./limits.ts";
import { cleanLine } from "./text/clean-text.ts";
import { cutText } from "./text/cut-text.ts";

/** Collects what was read from one posting but not believed, or cut. */
export class Notes {
  readonly warnings: ReadingWarning[] = [];

  add(field: keyof JobFields, message: string): void {
    this.warnings.push({ field, message });
  }

  /** A value that is not believed; the source's own words are kept in the warning. */
  doubt(field: keyof JobFields, words: unknown, reason: string): void {
    this.add(field, `${quote(words)} ${reason}`);
  }
}

/** The source's words in quotation marks, cut to a readable length. */
const quote = (words: unknown): string => {
  const text = typeof words === "string" ? words : describe(words);
  return `"${cutText(cleanLine(text.slice(0, 4 * limits.quoted)), limits.quoted)}"`;
};

const describe = (value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
};
