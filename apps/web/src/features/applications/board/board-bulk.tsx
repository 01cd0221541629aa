import type { Application, Stage } from "@jobtracker/contracts";
import { today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { ApplicationsBar } from "../bulk/applications-bar.tsx";
import type { BulkChange } from "../bulk/bulk-tasks.ts";
import { useBulk } from "../bulk/use-bulk.ts";

interface BoardBulkProps {
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

/** Does with all selected cards what is chosen. */
export const BoardBulk = ({ applications, onClear, onDone, ...bar }: BoardBulkProps) => {
  const now = today(useTimeZone());
  const { run, progress } = useBulk({ onStart: onClear, onDone });
  const words = t.applications.bulk;
  const change = (to: BulkChange, done: (count: number) => string) =>
    run({ tasks: applications.map((application) => ({ application, change: to })), done });
  return (
    <ApplicationsBar
      {...bar}
      count={applications.length}
      progress={progress}
      move={({ key, name }) => change({ kind: "move", stage: key }, words.moved(name))}
      plan={(day) =>
        change(
          { kind: "followUp", day },
          day === null ? words.followUpCleared : words.followUpSet(writeDay(day, now)),
        )
      }
      remove={() => change({ kind: "delete" }, words.deleted)}
      clear={onClear}
    />
  );
};
