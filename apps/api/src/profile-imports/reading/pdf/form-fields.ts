import type { Piece } from "./pdf-page.ts";
import { type Matrix, times } from "./turned.ts";

/** What a person wrote into a field of a form stands beside the page's text, not in it. */
export interface FormField {
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly rect?: unknown;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

const USUAL_SIZE = 10;
const LINE = 1.2;

const wordsOf = ({ fieldType, fieldValue }: FormField): string => {
  if (fieldType !== "Tx" && fieldType !== "Ch") return "";
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === "string").join(", ");
};

const piecesOf = (field: FormField, view: Matrix): Piece[] => {
  const words = wordsOf(field);
  if (words.trim() === "" || !Array.isArray(field.rect)) return [];
  const [left = 0, bottom = 0, , top = 0] = field.rect.map(Number);
  const rows = words.split(/\r\n?|\n/);
  const size = field.defaultAppearanceData?.fontSize || USUAL_SIZE;
  const isOneLine = rows.length === 1 && top - bottom < 3 * size;
  return rows.flatMap((text, index) => {
    const base = isOneLine ? (bottom + top) / 2 - size / 3 : top - size * (1 + index * LINE);
    const [, , , , x, y] = times(view, [1, 0, 0, 1, left, base]);
    const end = x + text.length * size * 0.5;
    return text.trim() === ""
      ? []
      : [{ text: text.normalize("NFC"), x, end, y, size, isBold: false, isRightToLeft: false }];
  });
};

export const fieldPieces = (annotations: readonly FormField[], view: Matrix): Piece[] =>
  annotations.flatMap((field) => piecesOf(field, view));
