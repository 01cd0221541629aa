const MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** Bytes of a page in which it must say its encoding (HTML standard, 13.2.3.2). */
const PRESCAN_BYTES = 1024;
/** `<meta charset>`, and `<meta http-equiv="Content-Type" content="text/html; charset=…">`. */
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The encoding that a page says it is in; null: it says none that there is. */
const statedIn = (bytes: Uint8Array): string | null => {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(start)?.[1];
  // What could be read so far is not UTF-16, whatever it says.
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/**
 * A file's text: by the mark at its beginning, else as the page in it says, else as UTF-8, else as windows-1252, in which
 * spreadsheets and saved pages of western Europe are written.
 */
export const decode = (bytes: Uint8Array): string => {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const stated = marked?.encoding ?? statedIn(bytes);
  if (stated !== null) return new TextDecoder(stated).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
