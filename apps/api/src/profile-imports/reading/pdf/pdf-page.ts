import type { PDFPageProxy } from "unpdf/pdfjs";

/** A piece of text on a page; `y` grows upwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
}

export interface PdfPage {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Addresses of its links. */
  readonly links: readonly string[];
}

const BOLD = /bold|black|heavy|semibd|demi/i;

/** Which of the page's fonts are bold: their names are known once what draws the page was read. */
const boldFonts = async (page: PDFPageProxy, fonts: readonly string[]): Promise<ReadonlySet<string>> => {
  await page.getOperatorList();
  return new Set(
    fonts.filter((font) => {
      const loaded: { readonly name?: string } | null = page.commonObjs.has(font)
        ? page.commonObjs.get(font)
        : null;
      return BOLD.test(loaded?.name ?? "");
    }),
  );
};

const linksOf = async (page: PDFPageProxy): Promise<string[]> => {
  const annotations: readonly { readonly url?: unknown }[] = await page.getAnnotations();
  return annotations.map(({ url }) => url).filter((url): url is string => typeof url === "string");
};

/** Text that stands upright on the page, piece by piece. */
export const readPage = async (page: PDFPageProxy): Promise<PdfPage> => {
  const { items, styles } = await page.getTextContent();
  const bold = await boldFonts(page, Object.keys(styles));
  const [left = 0, , right = 0] = page.view;
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    if (Math.abs(b) > Math.abs(a)) continue;
    pieces.push({
      ...{ text: item.str.normalize("NFC"), x: x - left, end: x - left + item.width, y },
      ...{ size: Math.hypot(a, b) || item.height, isBold: bold.has(item.fontName) },
      isRightToLeft: item.dir === "rtl",
    });
  }
  return { pieces, width: right - left, links: await linksOf(page) };
};
