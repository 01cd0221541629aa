import type { Application } from "@jobtracker/contracts";
import { memo, Suspense } from "react";
import { t } from "../../../messages/index.ts";
import { type CellContext, columns } from "./columns.tsx";
import { CellEditor } from "./editors.tsx";
import { type GridColumn, SELECT } from "./grid-cells.ts";
import type { RowChange } from "./row-change.ts";
import type { ColumnKey } from "./table-search.ts";

interface TableRowProps extends CellContext {
  readonly row: Application;
  /** Place among the rows that are shown, from 0. */
  readonly index: number;
  /** Distance from the first row (px). */
  readonly offset: number;
  readonly shown: readonly ColumnKey[];
  readonly isSelected: boolean;
  /** The cell of this row that the keyboard is at. */
  readonly active: GridColumn | undefined;
  readonly editing: ColumnKey | undefined;
  readonly onEdited: (change?: RowChange) => void;
}

/** One row of the grid. What is pressed in it is handled by the grid, from the data attributes. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, index, offset, shown, isSelected, active } = props;
  return (
    <div
      role="row"
      className="table-row"
      // The head is the first row.
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <div role="gridcell" className="table-cell table-select" aria-colindex={1}>
        <label className="table-check">
          <input
            type="checkbox"
            aria-label={t.applications.table.select(row.job.title)}
            data-row={row.id}
            data-column={SELECT}
            tabIndex={active === SELECT ? 0 : -1}
            checked={isSelected}
            readOnly
          />
        </label>
      </div>
      {shown.map((key, place) => (
        <TableCell key={key} {...props} column={key} place={place} />
      ))}
    </div>
  );
});

interface TableCellProps extends TableRowProps {
  readonly column: ColumnKey;
  readonly place: number;
}

const TableCell = ({ column, place, row, stages, timeZone, active, editing, onEdited }: TableCellProps) => {
  const { cell, editor, isNumbers } = columns[column];
  const isEditing = editing === column;
  return (
    <div
      role="gridcell"
      className={`table-cell table-cell-${column}${editor ? " table-editable" : ""}${isNumbers ? " numbers" : ""}`}
      aria-colindex={place + 2}
      aria-readonly={editor === undefined}
      data-row={row.id}
      data-column={column}
      tabIndex={active === column ? 0 : -1}
    >
      {isEditing && (
        <Suspense>
          <CellEditor column={column} row={row} stages={stages} onDone={onEdited} />
        </Suspense>
      )}
      {(!isEditing || editor === "followUp") && cell(row, { stages, timeZone })}
    </div>
  );
};
