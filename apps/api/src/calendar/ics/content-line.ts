/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const LINE_END = "\r\n";

/** Text as a value: backslash, semicolon, comma and line ends are escaped (3.3.11); control characters have no form. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space. */
export const fold = (line: string): string => {
  let [folded, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** Lines as they stand in a file. */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => fold(line) + LINE_END).join("");
