import { useDraggable } from "@dnd-kit/core";
import type { Application, Stage } from "@jobtracker/contracts";
import { ActionIcon } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";
import { ApplicationCard } from "./application-card.tsx";
import { MoveMenu } from "./move-menu.tsx";

interface DraggableCardProps {
  readonly application: Application;
  readonly stages: readonly Stage[];
  readonly move: (stage: string) => void;
}

/** A card that the mouse or a finger drags anywhere, and the keyboard by its grip. */
export const DraggableCard = ({ application, stages, move }: DraggableCardProps) => {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: application.id,
    attributes: { roleDescription: t.applications.board.draggable },
  });
  return (
    <div ref={setNodeRef} className={isDragging ? "board-dragged" : undefined} {...listeners}>
      <ApplicationCard application={application}>
        <ActionIcon
          {...attributes}
          ref={setActivatorNodeRef}
          className="card-grip"
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t.applications.board.moveCard(application.job.title)}
        >
          <IconGripVertical size={15} />
        </ActionIcon>
        <MoveMenu application={application} stages={stages} move={move} />
      </ApplicationCard>
    </div>
  );
};
