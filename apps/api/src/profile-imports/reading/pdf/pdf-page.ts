import type { getResolvedPDFJS } from "unpdf";
import type { PDFPageProxy } from "unpdf/pdfjs";
import { type Codes, type DrawnMark, marksOf } from "./drawn-marks.ts";
import { type FormField, fieldPieces } from "./form-fields.ts";
import { asMeant } from "./letters.ts";
import { isUpright, type Matrix, matrixOf, times, viewOf } from "./turned.ts";

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
  /** It shows text in a font that cannot be read. */
  readonly hasUnreadText: boolean;
}

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;

const codesOf = ({ OPS }: Pick<Library, "OPS">): Codes => ({
  ...{ save: OPS.save, restore: OPS.restore, transform: OPS.transform },
  ...{ constructPath: OPS.constructPath, endPath: OPS.endPath },
  ...{ formBegin: OPS.paintFormXObjectBegin, formEnd: OPS.paintFormXObjectEnd },
});

const BOLD = /bold|black|heavy|semibd|demi/i;

/** Which of the page's fonts are bold: their names are known once what draws the page was read. */
const boldFonts = (page: PDFPageProxy, fonts: readonly string[]): ReadonlySet<string> =>
  new Set(
    fonts.filter((font) => {
      const loaded: { readonly name?: string } | null = page.commonObjs.has(font)
        ? page.commonObjs.get(font)
        : null;
      return BOLD.test(loaded?.name ?? "");
    }),
  );

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly matrix: Matrix;
}

const itemsOf = ({ items }: Awaited<ReturnType<PDFPageProxy["getTextContent"]>>): Item[] =>
  items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [{ ...item, matrix: matrixOf(item.transform) }] : [],
  );

/** Null: it does not stand upright on the page. */
const pieceOf = (item: Item, view: Matrix, bold: ReadonlySet<string>): Piece | null => {
  const matrix = times(view, item.matrix);
  if (!isUpright(matrix)) return null;
  const [a, b, , , x, y] = matrix;
  return {
    ...{ text: asMeant(item.str), x, end: x + item.width, y },
    ...{ size: Math.hypot(a, b) || item.height, isBold: bold.has(item.fontName) },
    isRightToLeft: item.dir === "rtl",
  };
};

/** In letters' sizes: how far a bullet stands before its line, and how large it is. */
const BEFORE = 3;
const LARGEST_BULLET = 0.55;

/** The text beside a drawn mark; undefined: it is a bullet of nothing. */
const besideOf = ({ x, end, y }: DrawnMark, pieces: readonly Piece[]): Piece | undefined => {
  const gapTo = (piece: Piece) => (piece.isRightToLeft ? x - piece.end : piece.x - end);
  const near = pieces.filter(
    (piece) =>
      piece.y < y &&
      y < piece.y + 0.9 * piece.size &&
      end - x < LARGEST_BULLET * piece.size &&
      !piece.isBold &&
      gapTo(piece) > 0 &&
      gapTo(piece) < BEFORE * piece.size,
  );
  return near.sort((one, other) => gapTo(one) - gapTo(other))[0];
};

const bulletsOf = (marks: readonly DrawnMark[], pieces: readonly Piece[]): Piece[] =>
  marks.flatMap((mark) => {
    const beside = besideOf(mark, pieces);
    return beside === undefined ? [] : [{ ...beside, text: "•", x: mark.x, end: mark.end }];
  });

type Operators = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A font that cannot be read shows its text all the same, of which no letter is known. */
const hasUnreadText = ({ fnArray, argsArray }: Operators, showText: number): boolean =>
  fnArray.some((code, index) => {
    const [letters]: readonly unknown[] = code === showText ? (argsArray[index] ?? []) : [];
    return Array.isArray(letters) && letters.length === 0;
  });

/** Text that stands upright on the page, piece by piece, with its bullets and what fields of a form hold. */
export const readPage = async (page: PDFPageProxy, library: Pick<Library, "OPS">): Promise<PdfPage> => {
  const content = await page.getTextContent();
  const operators = await page.getOperatorList();
  const annotations: readonly (FormField & { readonly url?: unknown })[] = await page.getAnnotations();
  const items = itemsOf(content);
  const view = viewOf(
    page,
    items.map(({ str, matrix }) => ({ text: str, matrix })),
  );
  const bold = boldFonts(page, Object.keys(content.styles));
  const pieces = items.map((item) => pieceOf(item, view.matrix, bold)).filter((piece) => piece !== null);
  const bullets = bulletsOf(marksOf(operators, codesOf(library), view.matrix), pieces);
  return {
    pieces: [...pieces, ...bullets, ...fieldPieces(annotations, view.matrix)],
    width: view.width,
    hasUnreadText: hasUnreadText(operators, library.OPS.showText),
    links: annotations.map(({ url }) => url).filter((url): url is string => typeof url === "string"),
  };
};
