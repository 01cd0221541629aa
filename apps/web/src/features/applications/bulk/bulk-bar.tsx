import type { Application, Stage } from "@jobtracker/contracts";
import { ActionIcon, Button, Loader } from "@mantine/core";
import { IconArrowRight, IconTrash, IconX } from "@tabler/icons-react";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { t } from "../../../messages/index.ts";
import { StageItems } from "../stage-items.tsx";
import { BulkFollowUp } from "./bulk-follow-up.tsx";
import type { BulkChange } from "./bulk-tasks.ts";
import { useBulk } from "./use-bulk.ts";
import "./bulk.css";

interface BulkBarProps {
  /** The selected ones. */
  readonly applications: readonly Application[];
  readonly stages: readonly Stage[];
  readonly isMoveOpen: boolean;
  readonly onMoveOpen: (isOpen: boolean) => void;
  /** None is to be selected any more. */
  readonly onClear: () => void;
  /** It is done; the refused ones are still to be seen to. Others may have been selected meanwhile. */
  readonly onDone: (refusedIds: readonly number[]) => void;
}

/** What can be done with all selected applications at once; not there while none is selected. */
export const BulkBar = (props: BulkBarProps) => {
  const { applications, stages, isMoveOpen, onMoveOpen, onClear, onDone } = props;
  const { run, progress } = useBulk({ onStart: onClear, onDone });
  const count = applications.length;
  const words = t.applications.bulk;
  const change = (to: BulkChange, done: (count: number) => string) =>
    run({ tasks: applications.map((application) => ({ application, change: to })), done });
  if (progress)
    return (
      <section className="bulk-bar" aria-label={words.label}>
        <Loader size="xs" aria-hidden="true" />
        <span role="status" className="numbers">
          {words.progress(progress.count, progress.total)}
        </span>
        <progress value={progress.count} max={progress.total} aria-label={words.label} />
      </section>
    );
  if (count === 0) return null;
  return (
    <section className="bulk-bar" aria-label={words.label}>
      <span role="status" className="bulk-count numbers">
        {words.selected(count)}
      </span>
      <Menu
        position="top"
        width={200}
        isOpen={isMoveOpen}
        onOpenChange={onMoveOpen}
        trigger={(props) => (
          <Button {...props} variant="subtle" leftSection={<IconArrowRight size={16} aria-hidden="true" />}>
            {words.move}
          </Button>
        )}
      >
        <StageItems
          stages={stages}
          onChoose={({ key, name }) => change({ kind: "move", stage: key }, words.moved(name))}
        />
      </Menu>
      <BulkFollowUp count={count} onChoose={(day, done) => change({ kind: "followUp", day }, done)} />
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={() => change({ kind: "delete" }, words.deleted)}
      >
        {words.delete}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={words.clear} onClick={onClear}>
        <IconX size={17} />
      </ActionIcon>
    </section>
  );
};
