import { addressesIn, EMAIL, phoneIn } from "../basics/contact-words.ts";
import type { Paragraph } from "./paragraphs.ts";

const isContact = (row: string): boolean =>
  EMAIL.test(row) || phoneIn(row) !== undefined || addressesIn(row).length > 0;

/** Of what stands at the foot of pages, the ways to reach the person, each once: page numbers and titles are no text of a resume. */
export const belowText = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const rows = paragraphs.flatMap((paragraph) =>
    paragraph.rows.map((row) => ({ ...paragraph, rows: [row] })),
  );
  const byWords = new Map(rows.map((each) => [each.rows.join(), each]));
  return [...byWords.values()]
    .filter(({ rows: [row = ""] }) => isContact(row))
    .map((each, index) => ({ ...each, beginsColumn: index === 0 }));
};
