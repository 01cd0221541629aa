import { useDraggable } from "@dnd-kit/core";
import type { Application } from "@jobtracker/contracts";
import { memo } from "react";
import { t } from "../../../messages/index.ts";
import { ApplicationCard } from "./application-card.tsx";
import { CardControls } from "./card-controls.tsx";

interface DraggableCardProps {
  readonly application: Application;
  /** In the order of Tab, with its controls; the others are reached by arrows. */
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

/** A card that the mouse or a finger drags anywhere, and the keyboard by its grip. */
export const DraggableCard = memo(({ application, isTabStop, isSelected }: DraggableCardProps) => {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: application.id,
    attributes: { roleDescription: t.applications.board.draggable },
  });
  // Until the grip is drawn, dnd-kit would take Enter on the title for it.
  const { onKeyDown, ...pointer } = listeners ?? {};
  return (
    <div
      ref={setNodeRef}
      data-card={application.id}
      className={isDragging ? "board-dragged" : undefined}
      {...pointer}
    >
      <ApplicationCard application={application} isSelected={isSelected} tabIndex={isTabStop ? 0 : -1}>
        <CardControls
          application={application}
          isTabStop={isTabStop}
          isSelected={isSelected}
          grip={attributes}
          onGripKey={(event) => onKeyDown?.(event)}
          gripRef={setActivatorNodeRef}
        />
      </ApplicationCard>
    </div>
  );
});
