/** Bytes of a page in which its `<meta charset>` must stand (HTML standard, 13.2.3.2). */
const PRESCAN_BYTES = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i;
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a page's bytes. The order is the HTML standard's: byte order mark, HTTP header, `<meta charset>`; else UTF-8, and for bytes
 * that are not UTF-8 windows-1252. Never throws; what cannot be decoded becomes U+FFFD.
 */
export const decodeText = (bytes: Uint8Array, headerCharset: string | null): string => {
  const stated =
    BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ??
    knownLabel(headerCharset) ??
    knownLabel(metaCharset(bytes));
  if (stated !== null) return new TextDecoder(stated).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const metaCharset = (bytes: Uint8Array): string | null => {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(start)?.[1] ?? null;
  // A page that could be read so far is not UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
};

const knownLabel = (label: string | null): string | null => {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};
