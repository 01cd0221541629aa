import { type ColumnKey, isColumnKey } from "./table-search.ts";

/** The column with the boxes to tick. */
export const SELECT = "select";
export type GridColumn = ColumnKey | typeof SELECT;

/** The row with the names of the columns. */
export const HEAD = "head";
export type GridRow = number | typeof HEAD;

export interface CellPlace {
  readonly row: GridRow;
  readonly column: GridColumn;
}

/** The grid as the keyboard sees it. `ids`: the rows in the order that is shown. */
export interface GridShape {
  readonly ids: readonly number[];
  readonly columns: readonly GridColumn[];
  /** Rows that fit into the window. */
  readonly pageSize: number;
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** Where a key leads from a cell; undefined if it leads nowhere. The head is above the first row. */
export const cellByKey = (
  from: CellPlace,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  { ids, columns, pageSize }: GridShape,
): CellPlace | undefined => {
  const rows: readonly GridRow[] = [HEAD, ...ids];
  const row = Math.max(0, rows.indexOf(from.row));
  const column = Math.max(0, columns.indexOf(from.column));
  const isWide = ctrlKey || metaKey;
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  const targets: Record<string, readonly [number, number]> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    PageUp: [Math.max(Math.min(1, lastRow), row - pageSize), column],
    PageDown: [row + pageSize, column],
    Home: isWide ? [Math.min(1, lastRow), 0] : [row, 0],
    End: isWide ? [lastRow, lastColumn] : [row, lastColumn],
  };
  const target = targets[key];
  if (target === undefined) return undefined;
  const [toRow, toColumn] = [rows[clamp(target[0], lastRow)], columns[clamp(target[1], lastColumn)]];
  return toRow === undefined || toColumn === undefined ? undefined : { row: toRow, column: toColumn };
};

/** The cell that something was pressed in. */
export const cellOf = (target: EventTarget | null): CellPlace | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return { row: row === HEAD ? HEAD : Number(row), column: isColumnKey(column) ? column : SELECT };
};
