import type { Stage } from "@jobtracker/contracts";
import { MenuItem, MenuLabel } from "../../_kit/menus/menu-items.tsx";
import { t } from "../../messages/index.ts";
import { StageDot } from "./stage-dot.tsx";

interface StageItemsProps {
  readonly stages: readonly Stage[];
  /** The key of the stage that it is in: to move there would be nothing. */
  readonly current?: string;
  readonly onChoose: (stage: Stage) => void;
}

/** The stages to move to, in a menu. */
export const StageItems = ({ stages, current, onChoose }: StageItemsProps) => (
  <>
    <MenuLabel>{t.applications.board.moveTo}</MenuLabel>
    {stages
      .filter(({ key }) => key !== current)
      .map((stage) => (
        <MenuItem key={stage.key} picture={<StageDot stage={stage} />} onChoose={() => onChoose(stage)}>
          {stage.name}
        </MenuItem>
      ))}
  </>
);
