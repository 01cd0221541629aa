import type { Stage } from "@jobtracker/contracts";
import { Menu } from "@mantine/core";
import { t } from "../../messages/index.ts";
import { StageDot } from "./stage-dot.tsx";

interface StageItemsProps {
  readonly stages: readonly Stage[];
  readonly onChoose: (stage: Stage) => void;
}

/** The stages to move to, in a menu. */
export const StageItems = ({ stages, onChoose }: StageItemsProps) => (
  <>
    <Menu.Label>{t.applications.board.moveTo}</Menu.Label>
    {stages.map((stage) => (
      <Menu.Item key={stage.key} leftSection={<StageDot stage={stage} />} onClick={() => onChoose(stage)}>
        {stage.name}
      </Menu.Item>
    ))}
  </>
);
