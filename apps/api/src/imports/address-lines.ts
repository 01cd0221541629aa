import { MOST_IMPORT_ITEMS } from "@jobtracker/contracts";
import { readAddress, type SourceLine, tooMany } from "./source-line.ts";

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;

const lineOf = (line: number, url: string | null): SourceLine => ({
  ...{ line, url, title: null, company: null, location: null, salary: null },
  problem: url === null ? "There is no web address in this line." : null,
});

/** The addresses that stand in a line, among whatever words; a line without a scheme is an address as a whole. */
const addressesIn = (text: string): string[] => {
  const found = (text.match(ADDRESS) ?? [text]).map(readAddress);
  return found.filter((address) => address !== null);
};

/** One line for each address, and one for each line of text without any. Throws INVALID_INPUT when there are too many. */
export const readAddressLines = (text: string): SourceLine[] => {
  const lines: SourceLine[] = [];
  for (const [index, words] of text.split(/\r\n?|\n/).entries()) {
    if (words.trim() === "") continue;
    const addresses = addressesIn(words);
    if (addresses.length === 0) lines.push({ ...lineOf(index + 1, null), title: words.trim().slice(0, 300) });
    for (const address of addresses) lines.push(lineOf(index + 1, address));
    if (lines.length > MOST_IMPORT_ITEMS) throw tooMany("lines");
  }
  return lines;
};
