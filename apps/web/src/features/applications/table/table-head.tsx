import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { t } from "../../../messages/index.ts";
import { sortOf } from "./arrange.ts";
import { columns } from "./columns.tsx";
import { type GridColumn, HEAD, SELECT } from "./grid-cells.ts";
import type { ColumnKey, TableSearch } from "./table-search.ts";

interface TableHeadProps {
  readonly shown: readonly ColumnKey[];
  readonly search: TableSearch;
  /** Of all rows that are shown. */
  readonly selected: "all" | "some" | "none";
  readonly active: GridColumn | undefined;
}

/** The names of the columns; pressing one sorts by it. What is pressed is handled by the grid. */
export const TableHead = ({ shown, search, selected, active }: TableHeadProps) => (
  <div role="rowgroup" className="table-head">
    <div role="row" className="table-head-row" aria-rowindex={1}>
      <div role="columnheader" className="table-cell table-select" aria-colindex={1}>
        <SelectAll selected={selected} isActive={active === SELECT} />
      </div>
      {shown.map((key, place) => (
        <HeadCell key={key} column={key} place={place} search={search} isActive={active === key} />
      ))}
    </div>
  </div>
);

interface SelectAllProps {
  readonly selected: TableHeadProps["selected"];
  readonly isActive: boolean;
}

const SelectAll = ({ selected, isActive }: SelectAllProps) => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === "some";
  }, [selected]);
  return (
    <label className="table-check">
      <input
        ref={box}
        type="checkbox"
        aria-label={t.applications.table.selectAll}
        data-row={HEAD}
        data-column={SELECT}
        tabIndex={isActive ? 0 : -1}
        checked={selected === "all"}
        readOnly
      />
    </label>
  );
};

interface HeadCellProps {
  readonly column: ColumnKey;
  readonly place: number;
  readonly search: TableSearch;
  readonly isActive: boolean;
}

const HeadCell = ({ column, place, search, isActive }: HeadCellProps) => {
  const { key, order } = sortOf(search);
  const isSorted = key === column;
  const Arrow = order === "asc" ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      className={`table-cell table-cell-${column}${columns[column].isNumbers ? " numbers" : ""}`}
      aria-colindex={place + 2}
      aria-sort={isSorted ? (order === "asc" ? "ascending" : "descending") : "none"}
    >
      <button
        type="button"
        className="table-sort"
        data-row={HEAD}
        data-column={column}
        tabIndex={isActive ? 0 : -1}
      >
        {t.applications.table.columns[column]}
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
    </div>
  );
};
