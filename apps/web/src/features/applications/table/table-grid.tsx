import type { Application, Stage } from "@jobtracker/contracts";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useMemo, useRef } from "react";
import { measuredAfterLayout } from "../../../_kit/loading/measured-after-layout.ts";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { useIsPrinting } from "../../../_kit/print/use-is-printing.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { layoutOf } from "./columns.tsx";
import { HEAD } from "./grid-cells.ts";
import type { RowChange } from "./row-change.ts";
import type { Selection } from "./selection.ts";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import type { ColumnKey, TableSearch } from "./table-search.ts";
import { ROW_HEIGHT, useGridActions } from "./use-grid-actions.ts";
import { useGridFocus } from "./use-grid-focus.ts";

/** Also known to the style sheet (px). */
const HEAD_HEIGHT = 40;
/** Of the window, above the first row, and no more (px). */
const ABOVE = 150;
/** Rows beyond those that can be seen; the first drawing has none of them. */
const OVERSCAN = 8;
/** Below the last row, so that the bar with the bulk actions does not lie over it (px). */
const BULK_BAR_SPACE = 88;

interface TableGridProps {
  readonly rows: readonly Application[];
  readonly shown: readonly ColumnKey[];
  readonly stages: ReadonlyMap<string, Stage>;
  readonly search: TableSearch;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onSort: (column: ColumnKey) => void;
  readonly onChange: (change: RowChange) => void;
  readonly isLoading: boolean;
}

export const TableGrid = (props: TableGridProps) => {
  const { rows, shown, stages, search, selection, isLoading } = props;
  const timeZone = useTimeZone();
  const grid = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const { active, goTo, handlers: focused } = useGridFocus(grid, ids);
  const isPrinting = useIsPrinting();
  const isLater = useIsLater();
  const activeIndex = active.row === HEAD ? -1 : ids.indexOf(active.row);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    ...measuredAfterLayout,
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: isLater ? OVERSCAN : 0,
    scrollMargin: HEAD_HEIGHT,
    // Nothing is measured yet: so that the first drawing has rows.
    initialRect: { width: 0, height: window.innerHeight - ABOVE },
    paddingEnd: selection.ids.size > 0 ? BULK_BAR_SPACE : 0,
    useFlushSync: false,
    // The row with the focus stays, however far the others are scrolled away.
    rangeExtractor: (range) =>
      isPrinting
        ? [...ids.keys()]
        : [...new Set([...defaultRangeExtractor(range), ...(activeIndex < 0 ? [] : [activeIndex])])].sort(
            (one, other) => one - other,
          ),
  });

  const { editing, onEdited, ...pressed } = useGridActions({ ...props, grid, ids, active, goTo });
  const selectedCount = ids.reduce((count, id) => count + (selection.ids.has(id) ? 1 : 0), 0);
  const layout = layoutOf(shown);
  const size = { "--table-columns": layout.template, "--table-least": `${layout.least}px` };
  return (
    <div
      ref={grid}
      role="grid"
      className="panel table"
      aria-label={t.applications.table.title}
      aria-describedby="table-keys"
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length + 1}
      aria-multiselectable="true"
      aria-busy={isLoading}
      tabIndex={-1}
      style={size as CSSProperties}
      {...pressed}
      {...focused}
    >
      <TableHead
        shown={shown}
        search={search}
        selected={selectedCount === 0 ? "none" : selectedCount === ids.length ? "all" : "some"}
        active={active.row === HEAD ? active.column : undefined}
      />
      <div role="rowgroup" className="table-body" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <TableRow
              key={row.id}
              row={row}
              index={index}
              offset={start - HEAD_HEIGHT}
              shown={shown}
              stages={stages}
              timeZone={timeZone}
              isSelected={selection.ids.has(row.id)}
              active={active.row === row.id ? active.column : undefined}
              editing={editing?.row === row.id ? editing.column : undefined}
              onEdited={onEdited}
            />
          );
        })}
      </div>
    </div>
  );
};
