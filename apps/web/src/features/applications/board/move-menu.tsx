import type { Application, Stage } from "@jobtracker/contracts";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../stage-dot.tsx";

interface MoveMenuProps {
  readonly application: Application;
  readonly stages: readonly Stage[];
  readonly move: (stage: string) => void;
}

/** The way to move a card without dragging. */
export const MoveMenu = ({ application, stages, move }: MoveMenuProps) => (
  <Menu position="bottom-end" width={200}>
    <Menu.Target>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t.applications.board.actionsOf(application.job.title)}
      >
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{t.applications.board.moveTo}</Menu.Label>
      {stages
        .filter((stage) => stage.key !== application.stage)
        .map((stage) => (
          <Menu.Item key={stage.key} leftSection={<StageDot stage={stage} />} onClick={() => move(stage.key)}>
            {stage.name}
          </Menu.Item>
        ))}
    </Menu.Dropdown>
  </Menu>
);
