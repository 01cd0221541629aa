import type { Application, Stage } from "@jobtracker/contracts";
import { ActionIcon, Button, Popover, Progress } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowRight, IconBell, IconTrash, IconX } from "@tabler/icons-react";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { t } from "../../../messages/index.ts";
import { StageItems } from "../stage-items.tsx";
import { FollowUpChoice } from "./follow-up-choice.tsx";
import { deleteRow, moveRow, planFollowUp } from "./row-change.ts";
import type { Progress as Count, useRowChanges } from "./use-row-changes.ts";

interface BulkBarProps {
  /** The selected rows that are shown. */
  readonly rows: readonly Application[];
  readonly stages: readonly Stage[];
  readonly progress: Count | undefined;
  readonly make: ReturnType<typeof useRowChanges>["make"];
  readonly clear: () => void;
}

/** What can be done with all selected rows at once, and how far it is. */
export const BulkBar = ({ rows, stages, progress, make, clear }: BulkBarProps) => {
  const words = t.applications.table;
  if (rows.length === 0 && progress === undefined) return null;
  const move = (stage: Stage) => {
    const moving = rows.filter((row) => row.stage !== stage.key);
    make(
      moving.map((row) => moveRow(row, stage.key)),
      (count, title) => words.moved(count, title, stage.name),
      words.takenBack,
    );
  };
  const plan = (day: string | null) => {
    const changing = rows.filter((row) => row.followUpDate !== day);
    make(
      changing.map((row) => planFollowUp(row, day)),
      words.planned,
      words.takenBack,
    );
  };
  const remove = () => {
    make(rows.map(deleteRow), words.deleted, words.restored);
    clear();
  };
  return (
    <section className="table-bulk" aria-label={words.selection}>
      {progress ? (
        <ProgressWord progress={progress} />
      ) : (
        <>
          <span className="table-bulk-count numbers" role="status">
            {words.selected(rows.length)}
          </span>
          <MoveChoice stages={stages} move={move} />
          <PlanChoice plan={plan} />
          <Button
            size="compact-md"
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={remove}
          >
            {t.actions.delete}
          </Button>
          <ActionIcon variant="subtle" color="gray" aria-label={words.clearSelection} onClick={clear}>
            <IconX size={16} />
          </ActionIcon>
        </>
      )}
    </section>
  );
};

const ProgressWord = ({ progress: { done, total } }: { readonly progress: Count }) => {
  const words = t.applications.table.progress(done, total);
  return (
    <div className="table-bulk-progress">
      <span className="numbers">{words}</span>
      <Progress.Root>
        <Progress.Section value={(100 * done) / total} aria-label={t.applications.table.working} />
      </Progress.Root>
    </div>
  );
};

interface MoveChoiceProps {
  readonly stages: readonly Stage[];
  readonly move: (stage: Stage) => void;
}

const MoveChoice = ({ stages, move }: MoveChoiceProps) => (
  <Menu
    position="top-start"
    width={200}
    trigger={(props) => (
      <Button {...props} size="compact-md" variant="subtle" leftSection={<IconArrowRight size={16} />}>
        {t.applications.board.moveTo}
      </Button>
    )}
  >
    <StageItems stages={stages} onChoose={move} />
  </Menu>
);

const PlanChoice = ({ plan }: { readonly plan: (day: string | null) => void }) => {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => !opened && close()}
      position="top"
      shadow="md"
      radius="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button size="compact-md" variant="subtle" leftSection={<IconBell size={16} />} onClick={toggle}>
          {t.applications.table.planFollowUp}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.applications.table.planFollowUp}>
        <FollowUpChoice
          day={null}
          onChoose={(day) => {
            close();
            plan(day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};
