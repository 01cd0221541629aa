import { strToU8 } from "fflate";

/** A page of a PDF as its maker writes it. */
export interface PdfPagePart {
  /** Operators of its content, in Latin letters. */
  readonly content: string;
  /** Degrees by which a reader turns it, clockwise. */
  readonly rotate?: number;
  /** Dictionaries of its annotations: links, fields of a form. */
  readonly annotations?: readonly string[];
}

export const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

const escaped = (text: string) => text.replace(/[()\\]/g, "\\$&");

/** Lines of text below each other. */
export const textObject = (lines: readonly string[], at = "50 780 Td"): string =>
  `BT /F1 11 Tf ${at} 14 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;

/** A PDF of these pages, with the font F1 and further objects, whose numbers begin at 100. */
export const pdfWith = (
  pages: readonly PdfPagePart[],
  { font = HELVETICA, more = [] }: { readonly font?: string; readonly more?: readonly string[] } = {},
): Uint8Array => {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const page = ({ content, rotate = 0, annotations = [] }: PdfPagePart, index: number) => [
    `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> /Annots [${annotations.join(" ")}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const objects: (readonly [number, string])[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap(page),
  ].map((object, index) => [index + 1, object]);
  const all = [...objects, ...more.map((object, index) => [100 + index, object] as const)];
  const body = all.map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join("");
  return strToU8(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${100 + more.length} >>\n%%EOF`, true);
};

/** A PDF with these lines on each page, in Latin letters. */
export const pdfOf = (pages: readonly (readonly string[])[]): Uint8Array =>
  pdfWith(pages.map((lines) => ({ content: textObject(lines) })));
