import type { Stage } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconArrowRight, IconTrash } from "@tabler/icons-react";
import { BulkBar, type Progress } from "../../../_kit/bulk/bulk-bar.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { t } from "../../../messages/index.ts";
import { StageItems } from "../stage-items.tsx";
import { BulkFollowUp } from "./bulk-follow-up.tsx";

interface ApplicationsBarProps {
  /** How many are selected. */
  readonly count: number;
  readonly stages: readonly Stage[];
  readonly progress: Progress | undefined;
  readonly move: (stage: Stage) => void;
  /** The day to ask again; null: there is none. */
  readonly plan: (day: string | null) => void;
  readonly remove: () => void;
  readonly clear: () => void;
  /** For a key that opens the stages. */
  readonly isMoveOpen?: boolean;
  readonly onMoveOpen?: (isOpen: boolean) => void;
}

/** What can be done with all selected applications at once, on the board and in the table. */
export const ApplicationsBar = (props: ApplicationsBarProps) => {
  const { count, stages, progress, move, plan, remove, clear, isMoveOpen, onMoveOpen } = props;
  const words = t.applications.bulk;
  return (
    <BulkBar label={words.label} count={count} progress={progress} clear={clear}>
      <Menu
        position="top"
        width={200}
        {...(isMoveOpen !== undefined && { isOpen: isMoveOpen })}
        {...(onMoveOpen && { onOpenChange: onMoveOpen })}
        trigger={(trigger) => (
          <Button {...trigger} variant="subtle" leftSection={<IconArrowRight size={16} aria-hidden="true" />}>
            {words.move}
          </Button>
        )}
      >
        <StageItems stages={stages} onChoose={move} />
      </Menu>
      <BulkFollowUp count={count} onChoose={plan} />
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={remove}
      >
        {words.delete}
      </Button>
    </BulkBar>
  );
};
