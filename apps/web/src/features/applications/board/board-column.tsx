import { useDroppable } from "@dnd-kit/core";
import type { Application, BoardColumn as Column, Stage } from "@jobtracker/contracts";
import { ActionIcon, Button, VisuallyHidden } from "@mantine/core";
import { IconChevronsLeft } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";
import { DraggableCard } from "./draggable-card.tsx";

interface BoardColumnProps {
  readonly column: Column;
  readonly stages: readonly Stage[];
  readonly isCollapsed: boolean;
  readonly toggle: () => void;
  readonly move: (application: Application, stage: string) => void;
  readonly showMore: (() => void) | undefined;
}

export const BoardColumn = (props: BoardColumnProps) => {
  const { column, isCollapsed, toggle } = props;
  const { stage, count } = column;
  const { setNodeRef, isOver } = useDroppable({ id: stage.key });
  const mark = isOver ? " board-column-over" : "";
  const headingId = `stage-${stage.key}`;
  if (isCollapsed) {
    return (
      <section ref={setNodeRef} className={`board-column board-column-narrow${mark}`} aria-label={stage.name}>
        <button type="button" className="board-expand" onClick={toggle} aria-expanded="false">
          <StageDot stage={stage} />
          <span className="board-narrow-name">{stage.name}</span>{" "}
          <span className="board-count numbers">{count}</span>{" "}
          <VisuallyHidden>{t.applications.board.expand}</VisuallyHidden>
        </button>
      </section>
    );
  }
  return (
    <section ref={setNodeRef} className={`board-column${mark}`} aria-labelledby={headingId}>
      <header className="board-column-head">
        <StageDot stage={stage} />
        <h2 id={headingId}>{stage.name}</h2>
        <span className="board-count numbers">{count}</span>
        <ActionIcon
          className="board-collapse"
          variant="subtle"
          color="gray"
          size="sm"
          onClick={toggle}
          aria-expanded="true"
          aria-label={t.applications.board.collapse(stage.name)}
        >
          <IconChevronsLeft size={16} />
        </ActionIcon>
      </header>
      <ColumnCards {...props} />
    </section>
  );
};

const ColumnCards = ({ column, stages, move, showMore }: BoardColumnProps) => {
  const hidden = column.count - column.cards.length;
  return (
    <ul className="board-cards">
      {column.cards.map((application) => (
        <li key={application.id}>
          <DraggableCard
            application={application}
            stages={stages}
            move={(stage) => move(application, stage)}
          />
        </li>
      ))}
      {column.count === 0 && <li className="board-nothing">{t.applications.board.emptyColumn}</li>}
      {hidden > 0 && (
        <li className="board-nothing">
          {showMore ? (
            <Button variant="subtle" size="compact-sm" onClick={showMore}>
              {t.applications.board.showMore(hidden)}
            </Button>
          ) : (
            t.applications.board.more(hidden)
          )}
        </li>
      )}
    </ul>
  );
};
