import type { Application, Stage } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";
import { ApplicationsBar } from "../bulk/applications-bar.tsx";
import { deleteRow, moveRow, planFollowUp } from "./row-change.ts";
import type { useRowChanges } from "./use-row-changes.ts";

interface TableBulkProps extends Pick<ReturnType<typeof useRowChanges>, "progress" | "make"> {
  /** The selected rows that are shown. */
  readonly rows: readonly Application[];
  readonly stages: readonly Stage[];
  readonly clear: () => void;
}

/** Does with all selected rows what is chosen. */
export const TableBulk = ({ rows, stages, progress, make, clear }: TableBulkProps) => {
  const words = t.applications.table;
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
    <ApplicationsBar
      count={rows.length}
      stages={stages}
      progress={progress}
      move={move}
      plan={plan}
      remove={remove}
      clear={clear}
    />
  );
};
