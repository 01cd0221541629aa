import type { Application } from "@jobtracker/contracts";
import { IconDots } from "@tabler/icons-react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
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
    <Menu
      width={200}
      trigger={(props) => (
        <IconButton
          {...props}
          data-move-menu
          tabIndex={tabIndex}
          size="sm"
          aria-label={t.applications.board.actionsOf(application.job.title)}
        >
          <IconDots size={16} />
        </IconButton>
      )}
    >
      <StageItems
        stages={stages}
        current={application.stage}
        onChoose={(stage) => move(application, stage.key)}
      />
    </Menu>
  );
};
