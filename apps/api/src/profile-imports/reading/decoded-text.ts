import { ReadingRefusal } from "./refusal.ts";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Every other byte is zero in text of two bytes a letter. */
const looksLikeUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const some = bytes.subarray(0, 400);
  const zeros = (offset: number) => some.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (some.length < 4) return undefined;
  if (zeros(1) > some.length / 4 && zeros(0) === 0) return "utf-16le";
  return zeros(0) > some.length / 4 && zeros(1) === 0 ? "utf-16be" : undefined;
};

const encodingOf = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return looksLikeUtf16(bytes);
};

/** The text of a file: by its byte order mark, else UTF-8, else Windows-1252. Throws `ReadingRefusal` if it is none. */
export const decodedText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? utf8OrWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0"))
    throw new ReadingRefusal(
      "unknown-format",
      "This file holds neither text nor a resume in a form that is known. Use PDF, DOCX, JSON Resume, LinkedIn's export or text.",
    );
  return text;
};

const utf8OrWindows = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
