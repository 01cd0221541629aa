import { getResolvedPDFJS } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Line } from "../lines/line.ts";
import type { SourceLine } from "../reading.ts";
import { ReadingRefusal } from "../refusal.ts";
import { unknownPart } from "./letters.ts";
import { pageLines } from "./page-lines.ts";
import { type PdfPage, readPage } from "./pdf-page.ts";

/** A resume has a few; nobody reads more of one. */
const MOST_PAGES = 40;

const refusalOf = (cause: unknown): ReadingRefusal => {
  if (cause instanceof Error && cause.name === "PasswordException")
    return new ReadingRefusal(
      "encrypted",
      "This PDF is protected by a password. Save it without one, or paste its text.",
      { cause },
    );
  return new ReadingRefusal("damaged", "This PDF is damaged and cannot be opened. Export it anew.", {
    cause,
  });
};

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;

const open = async ({ getDocument }: Library, bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  try {
    // A copy, because the library takes the bytes away.
    return await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  } catch (cause) {
    throw refusalOf(cause);
  }
};

const readPages = async (library: Library, document: PDFDocumentProxy): Promise<PdfPage[]> => {
  if (document.numPages > MOST_PAGES)
    throw new ReadingRefusal(
      "too-many-pages",
      `This PDF has ${document.numPages} pages; a resume has at most ${MOST_PAGES}. Save the pages of your resume alone.`,
    );
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await readPage(await document.getPage(number), library));
  } catch (cause) {
    throw refusalOf(cause);
  }
  return pages;
};

/** Letters below which a PDF has pictures of text rather than text. */
const FEWEST_LETTERS = 20;
/** More letters than this part that nobody can read are no text. */
const MOST_UNKNOWN = 0.2;

export interface PdfReading {
  readonly source: readonly SourceLine[];
  readonly lines: readonly Line[];
  readonly links: readonly string[];
}

/** Throws `ReadingRefusal` if it cannot be opened, is long, or holds no text. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  const library = await getResolvedPDFJS();
  const document = await open(library, bytes);
  try {
    const pages = await readPages(library, document);
    const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
    const isUnread = text.length < FEWEST_LETTERS && pages.some((page) => page.hasUnreadText);
    if (isUnread || unknownPart(text) > MOST_UNKNOWN)
      throw new ReadingRefusal(
        "unknown-letters",
        "The fonts of this PDF do not say which letters they show. Recognise its text (OCR), export it anew, or paste its text.",
      );
    if (text.length < FEWEST_LETTERS)
      throw new ReadingRefusal(
        "scanned",
        "This PDF holds pictures, not text: it was scanned. Recognise its text first (OCR), or paste it.",
      );
    return { ...pageLines(pages), links: pages.flatMap(({ links }) => links) };
  } finally {
    await document.loadingTask.destroy();
  }
};
