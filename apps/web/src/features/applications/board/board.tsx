import { DndContext, DragOverlay } from "@dnd-kit/core";
import type { Application } from "@jobtracker/contracts";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { t } from "../../../messages/index.ts";
import type { ShownColumn } from "../moving/move-card.ts";
import { useMoveApplication } from "../moving/use-move-application.ts";
import { ApplicationCard } from "./application-card.tsx";
import { BoardColumn } from "./board-column.tsx";
import { BoardActionsContext, BoardMarksContext } from "./board-context.ts";
import type { BoardSearch } from "./board-search.ts";
import { useCollapsedStages } from "./collapsed-stages.ts";
import { useBoardDrag } from "./use-board-drag.ts";
import { useBoardKeys } from "./use-board-keys.ts";
import { useCardFocus } from "./use-card-focus.ts";
import { useSelection } from "./use-selection.ts";
import { useStages } from "./use-stages.ts";

/** Most days nobody selects anything. */
const BoardBulk = lazy(async () => ({ default: (await import("./board-bulk.tsx")).BoardBulk }));

interface BoardProps {
  readonly columns: readonly ShownColumn[];
  /** The columns of the filters before are shown until the new ones are here. */
  readonly isStale: boolean;
  readonly search: BoardSearch;
}

export const Board = ({ columns, isStale, search }: BoardProps) => {
  const { mutate: sendMove } = useMoveApplication();
  const drag = useBoardDrag(columns, (application, stage) => sendMove({ application, stage }));
  const collapsed = useCollapsedStages();
  const open = columns.filter(({ stage }) => !collapsed.has(stage));
  const { tabStopId, focusCard, keepFocus, focusAgain, boardProps } = useCardFocus(open);
  const selection = useSelection(columns);
  const [isBulkMoveOpen, setBulkMoveOpen] = useState(false);
  const [wasSelecting, setWasSelecting] = useState(false);
  if (selection.ids.size > 0 && !wasSelecting) setWasSelecting(true);

  const move = useCallback(
    (application: Application, stage: string) => sendMove({ application, stage }),
    [sendMove],
  );
  useBoardKeys({
    columns,
    open,
    isDragging: drag.active !== undefined,
    tabStopId,
    selectedIds: selection.ids,
    focusCard,
    move,
    select: selection.select,
    toggle: selection.toggle,
    openBulkMove: () => setBulkMoveOpen(true),
  });
  const stages = useStages(columns);
  const { toggle } = selection;
  const actions = useMemo(() => ({ stages, move, toggle, keepFocus }), [stages, move, toggle, keepFocus]);
  const draggedId = drag.active?.id;
  const marks = useMemo(
    () => ({ tabStopId, draggedId, selectedIds: selection.ids }),
    [tabStopId, draggedId, selection.ids],
  );
  return (
    <DndContext {...drag.context}>
      <section
        {...boardProps}
        className={`board${isStale ? " board-stale" : ""}`}
        aria-label={t.applications.board.label}
        data-selecting={selection.applications.length > 0 || undefined}
      >
        <p className="visually-hidden">{t.applications.board.keyboardHint}</p>
        <BoardActionsContext value={actions}>
          <BoardMarksContext value={marks}>
            {columns.map((column) => (
              <BoardColumn
                key={column.stage.key}
                column={column}
                search={search}
                isCollapsed={collapsed.has(column.stage)}
                toggle={collapsed.toggle}
              />
            ))}
          </BoardMarksContext>
        </BoardActionsContext>
      </section>
      <DragOverlay dropAnimation={null}>
        {drag.active && <ApplicationCard application={drag.active} isLifted />}
      </DragOverlay>
      <Suspense>
        {wasSelecting && (
          <BoardBulk
            applications={selection.applications}
            stages={stages}
            isMoveOpen={isBulkMoveOpen}
            onMoveOpen={setBulkMoveOpen}
            onClear={() => {
              selection.select([]);
              focusAgain();
            }}
            onDone={(refusedIds) => {
              selection.add(refusedIds);
              focusAgain();
            }}
          />
        )}
      </Suspense>
    </DndContext>
  );
};
