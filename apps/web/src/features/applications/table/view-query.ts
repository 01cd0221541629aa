import type { ViewQuery } from "@jobtracker/contracts";
import { readColumns } from "./column-choice.ts";
import type { ColumnKey, TableSearch } from "./table-search.ts";

/** What a saved view of the table keeps: its filters, its order and its columns. */
export const viewOf = ({ stages, ...rest }: TableSearch, columns: readonly ColumnKey[]): ViewQuery => ({
  ...rest,
  ...(stages ? { stages: [...stages] } : {}),
  columns: [...columns],
});

/** The columns of a saved view. None are in those that were saved when views kept no columns. */
export const columnsOf = ({ columns }: ViewQuery): readonly ColumnKey[] | undefined =>
  columns === undefined ? undefined : readColumns(columns);
