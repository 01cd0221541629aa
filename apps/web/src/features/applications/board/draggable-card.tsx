import { useDraggable } from "@dnd-kit/core";
import type { Application } from "@jobtracker/contracts";
import { ActionIcon } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { memo } from "react";
import { t } from "../../../messages/index.ts";
import { ApplicationCard } from "./application-card.tsx";
import { useBoardActions } from "./board-context.ts";
import { MoveMenu } from "./move-menu.tsx";

interface DraggableCardProps {
  readonly application: Application;
  /** In the order of Tab, with its controls; the others are reached by arrows. */
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

/** A card that the mouse or a finger drags anywhere, and the keyboard by its grip. */
export const DraggableCard = memo(({ application, isTabStop, isSelected }: DraggableCardProps) => {
  const { toggle } = useBoardActions();
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: application.id,
    attributes: { roleDescription: t.applications.board.draggable },
  });
  const { title } = application.job;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div
      ref={setNodeRef}
      data-card={application.id}
      className={isDragging ? "board-dragged" : undefined}
      {...listeners}
    >
      <ApplicationCard application={application} isSelected={isSelected} tabIndex={tabIndex}>
        <ActionIcon
          {...attributes}
          ref={setActivatorNodeRef}
          tabIndex={tabIndex}
          className="card-grip"
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t.applications.board.moveCard(title)}
        >
          <IconGripVertical size={15} />
        </ActionIcon>
        <label className="card-check">
          <input
            type="checkbox"
            tabIndex={tabIndex}
            aria-label={t.applications.board.select(title)}
            checked={isSelected}
            onChange={({ nativeEvent }) =>
              toggle(application.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
        <MoveMenu application={application} tabIndex={tabIndex} />
      </ApplicationCard>
    </div>
  );
});
