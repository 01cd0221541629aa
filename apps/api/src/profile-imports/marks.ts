import type { JsonResume, ValueMark } from "@jobtracker/contracts";
import type { KeptReading } from "./content.ts";

/** The value at a JSON pointer (RFC 6901); undefined: there is none. */
const valueAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, part) => {
      if (typeof value !== "object" || value === null) return undefined;
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    }, document);

/** Where values of a document were read. A corrected document keeps the marks of values that it says as they were read. */
export const marksOf = (reading: KeptReading, resume: JsonResume): Record<string, ValueMark> => {
  if (resume === reading.resume) return reading.marks;
  const marks = Object.entries(reading.marks).filter(
    ([pointer]) => valueAt(resume, pointer) === valueAt(reading.resume, pointer),
  );
  return Object.fromEntries(marks);
};

const LONGEST_SOURCE = 2_000;

/** The words of the source in which a value was read. */
export const sourceOf =
  ({ lines, marks }: KeptReading) =>
  (pointer: string): string | null => {
    const mark = marks[pointer];
    if (mark === undefined) return null;
    const words = lines.slice(mark.line, mark.toLine + 1).map(({ text }) => text.trim());
    return words.join(" ").trim().slice(0, LONGEST_SOURCE) || null;
  };
