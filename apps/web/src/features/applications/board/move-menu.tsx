import type { Application } from "@jobtracker/contracts";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";
import { StageItems } from "../stage-items.tsx";
import { useBoardActions } from "./board-context.ts";

interface MoveMenuProps {
  readonly application: Application;
  readonly tabIndex: number;
}

/** The way to move a card without dragging. */
export const MoveMenu = ({ application, tabIndex }: MoveMenuProps) => {
  const { stages, move } = useBoardActions();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon
          data-move-menu
          tabIndex={tabIndex}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t.applications.board.actionsOf(application.job.title)}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <StageItems
          stages={stages.filter((stage) => stage.key !== application.stage)}
          onChoose={(stage) => move(application, stage.key)}
        />
      </Menu.Dropdown>
    </Menu>
  );
};
