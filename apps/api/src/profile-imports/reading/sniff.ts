import { isArchive } from "./archive.ts";

/** What a file is by its first bytes; its name may say anything. */
export type FileForm = "pdf" | "archive" | "old-office" | "rtf" | "picture" | "text";

const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

const OLE = "\u00d0\u00cf\u0011\u00e0";
const PICTURES = ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\u0000", "MM\u0000*", "RIFF", "BM"];

export const formOf = (bytes: Uint8Array): FileForm => {
  const start = ascii(bytes, 1024);
  // A PDF may have some bytes before its mark.
  if (start.includes("%PDF-")) return "pdf";
  if (isArchive(bytes)) return "archive";
  if (start.startsWith(OLE)) return "old-office";
  if (start.startsWith("{\\rtf")) return "rtf";
  return PICTURES.some((mark) => start.startsWith(mark)) ? "picture" : "text";
};
