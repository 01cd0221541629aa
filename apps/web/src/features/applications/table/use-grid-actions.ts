import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef, useState } from "react";
import { columns } from "./columns.tsx";
import { type CellPlace, cellByKey, cellOf, HEAD, SELECT } from "./grid-cells.ts";
import type { RowChange } from "./row-change.ts";
import { nothingSelected, type Selection, selectTo, toggleAll, toggleRow } from "./selection.ts";
import type { ColumnKey } from "./table-search.ts";

/** Also known to the style sheet (px). */
export const ROW_HEIGHT = 44;

interface GridActions {
  readonly grid: RefObject<HTMLElement | null>;
  /** The rows in the order that is shown. */
  readonly ids: readonly number[];
  readonly shown: readonly ColumnKey[];
  readonly active: CellPlace;
  readonly goTo: (to: CellPlace) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onSort: (column: ColumnKey) => void;
  readonly onChange: (change: RowChange) => void;
}

interface Editing {
  readonly row: number;
  readonly column: ColumnKey;
}

/** What presses of keys and of the pointer do in the grid. */
export const useGridActions = (actions: GridActions) => {
  const { ids, active, goTo, onSort, onChange } = actions;
  const [editing, setEditing] = useState<Editing>();
  const edit = ({ row, column }: CellPlace): boolean => {
    if (row === HEAD || column === SELECT || !columns[column].editor) return false;
    setEditing({ row, column });
    return true;
  };
  const { select, moveOn } = useSelecting(actions);
  const navigate = useNavigate();
  const open = (applicationId: number) =>
    void navigate({ to: "/applications/$applicationId", params: { applicationId } });
  const act = rowKeys(actions, { edit, select, open });

  return {
    editing,
    onEdited: useStable((change?: RowChange) => {
      setEditing(undefined);
      goTo(active);
      if (change) onChange(change);
    }),
    onClick: (event: MouseEvent) => {
      const cell = cellOf(event.target);
      if (!cell || editing) return;
      if (isPlainLinkPress(event) && cell.row !== HEAD) {
        event.preventDefault();
        open(cell.row);
      } else if (cell.column === SELECT) select(cell, event.shiftKey);
      else if (cell.row === HEAD) onSort(cell.column);
      else if (columns[cell.column].editor !== "text") edit(cell);
    },
    onDoubleClick: (event: MouseEvent) => {
      const cell = cellOf(event.target);
      if (cell && !editing) edit(cell);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (editing) return;
      const pageSize = Math.max(1, Math.floor((actions.grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
      const to = cellByKey(active, event, { ids, columns: [SELECT, ...actions.shown], pageSize });
      if (to) moveOn(to, event.shiftKey);
      else if (!act(event)) return;
      event.preventDefault();
    },
  };
};

const useSelecting = ({ ids, active, goTo, selection, onSelect }: GridActions) => ({
  select: ({ row }: CellPlace, isRange: boolean) => {
    if (row === HEAD) onSelect(toggleAll(selection, ids));
    else onSelect(isRange ? selectTo(selection, row, ids) : toggleRow(selection, row));
  },
  /** Goes to another cell; with shift what lies between is selected. */
  moveOn: (to: CellPlace, isRange: boolean) => {
    if (isRange && to.row !== HEAD && active.row !== HEAD && to.row !== active.row) {
      const from = selection.ids.has(active.row) ? selection : toggleRow(selection, active.row);
      onSelect(selectTo(from, to.row, ids));
    }
    goTo(to);
  },
});

/** With a key held, the browser opens the link elsewhere by itself. */
const isPlainLinkPress = ({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest("a") !== null &&
  button === 0 &&
  !(ctrlKey || metaKey || shiftKey || altKey);

interface CellActions {
  readonly edit: (cell: CellPlace) => boolean;
  readonly select: (cell: CellPlace, isRange: boolean) => void;
  readonly open: (id: number) => void;
}

/** Keys that do something with the row or the cell they are pressed in. True if there was something to do. */
const rowKeys =
  ({ ids, active, selection, onSelect }: GridActions, { edit, select, open }: CellActions) =>
  ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
    const { row, column } = active;
    if ((ctrlKey || metaKey) && key === "a") onSelect({ ids: new Set(ids), anchor: undefined });
    else if (ctrlKey || metaKey || altKey) return false;
    else if (key === "Escape" && selection.ids.size > 0) onSelect(nothingSelected);
    else if (key === " " && column === SELECT) select(active, shiftKey);
    else if (row === HEAD) return false;
    else if (key === " " || key.toLowerCase() === "x") select(active, shiftKey);
    else if (key === "o") open(row);
    else if (key === "Enter" && column === SELECT) select(active, shiftKey);
    else if (key === "Enter" || key === "F2") edit(active) || open(row);
    else return false;
    return true;
  };

/** A function that stays the same and does what its newest form does. */
const useStable = (run: (change?: RowChange) => void) => {
  const latest = useRef(run);
  latest.current = run;
  return useMemo(() => (change?: RowChange) => latest.current(change), []);
};
