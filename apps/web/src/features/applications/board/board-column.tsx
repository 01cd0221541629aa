import { useDroppable } from "@dnd-kit/core";
import type { Stage } from "@jobtracker/contracts";
import { IconChevronsLeft } from "@tabler/icons-react";
import { memo } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { t } from "../../../messages/index.ts";
import type { ShownColumn } from "../moving/move-card.ts";
import { StageDot } from "../stage-dot.tsx";
import type { BoardSearch } from "./board-search.ts";
import { ColumnCards } from "./column-cards.tsx";

interface BoardColumnProps {
  readonly column: ShownColumn;
  readonly search: BoardSearch;
  readonly isCollapsed: boolean;
  readonly toggle: (stage: Stage) => void;
}

/** Drawn anew only for what changes in it: moving a card concerns two columns, the focus none. */
export const BoardColumn = memo((props: BoardColumnProps) => {
  const { column, search, isCollapsed } = props;
  const { stage, count } = column;
  const toggle = () => props.toggle(stage);
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
          <span className="visually-hidden">{t.applications.board.expand}</span>
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
        <IconButton
          className="board-collapse"
          size="sm"
          onClick={toggle}
          aria-expanded="true"
          aria-label={t.applications.board.collapse(stage.name)}
        >
          <IconChevronsLeft size={16} />
        </IconButton>
      </header>
      <ColumnCards column={column} search={search} />
    </section>
  );
});
