import { DndContext, DragOverlay } from "@dnd-kit/core";
import type { ShownColumn } from "../moving/move-card.ts";
import { useMoveApplication } from "../moving/use-move-application.ts";
import { ApplicationCard } from "./application-card.tsx";
import { BoardColumn } from "./board-column.tsx";
import type { BoardSearch } from "./board-search.ts";
import { useCollapsedStages } from "./collapsed-stages.ts";
import { useBoardDrag } from "./use-board-drag.ts";

interface BoardProps {
  readonly columns: readonly ShownColumn[];
  /** The columns of the filters before are shown until the new ones are here. */
  readonly isStale: boolean;
  readonly search: BoardSearch;
}

export const Board = ({ columns, isStale, search }: BoardProps) => {
  const move = useMoveApplication();
  const drag = useBoardDrag(columns, (application, stage) => move.mutate({ application, stage }));
  const collapsed = useCollapsedStages(columns.map((column) => column.stage));
  const stages = columns.map((column) => column.stage);
  return (
    <DndContext {...drag.context}>
      <div className={`board${isStale ? " board-stale" : ""}`}>
        {columns.map((column) => (
          <BoardColumn
            key={column.stage.key}
            column={column}
            stages={stages}
            isCollapsed={collapsed.has(column.stage.key)}
            toggle={() => collapsed.toggle(column.stage.key)}
            move={(application, stage) => move.mutate({ application, stage })}
            search={search}
            draggedId={drag.active?.id}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {drag.active && <ApplicationCard application={drag.active} isLifted />}
      </DragOverlay>
    </DndContext>
  );
};
