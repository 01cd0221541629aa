import type { Application } from "@jobtracker/contracts";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import type { Progress } from "../../../_kit/bulk/bulk-bar.tsx";
import { type BulkResult, type Outcome, runBulk } from "../../../_kit/bulk/run-bulk.ts";
import { noticeDone, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { emptyOverlay, newestRows, type RowList, settle, shownRows } from "./overlay.ts";
import type { RowChange } from "./row-change.ts";
import { refreshAllApplications } from "./use-all-applications.ts";

type Answered = Outcome<RowChange, Application>;
type Refused = BulkResult<RowChange, Application>["refused"];

/** What is said about changes once they are made; `count`: how many succeeded. */
type Word = (count: number, title: string) => string;

/** Boards, pages and job lists show what the table changed. */
const refreshOthers = (queryClient: QueryClient) =>
  Promise.all([
    queryClient.invalidateQueries(api.applications.board.pathFilter()),
    queryClient.invalidateQueries(api.applications.get.pathFilter()),
    queryClient.invalidateQueries(api.jobs.pathFilter()),
  ]);

/** Sends the newest version that is known of the row. */
const send = async (change: RowChange, known: ReadonlyMap<number, Application>) => {
  const row = known.get(change.id);
  if (row === undefined) throw new Error("The row is not known");
  return change.send(row);
};

const sayRefusal = (failed: Refused) => {
  const [first] = failed;
  if (first === undefined) return;
  const { code, message } = first.failure;
  if (code === "UNAUTHENTICATED") return;
  noticeProblem(
    failed.length === 1
      ? t.applications.table.notChanged(first.task.title)
      : t.applications.table.notChangedMany(failed.length),
    code === "VERSION_CONFLICT" ? t.applications.table.conflict : message,
  );
};

/**
 * The rows with what the person changed: shown at once, sent one batch after the other, put back where the server
 * refuses. What succeeded of a batch can be taken back at once, by one press.
 */
export const useRowChanges = (list: RowList) => {
  const queryClient = useQueryClient();
  const [overlay, setOverlay] = useState(emptyOverlay);
  const [progress, setProgress] = useState<Progress>();
  const latest = useRef({ list, answers: overlay.answers });
  latest.current.list = list;
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const report = useCallback((outcomes: readonly Answered[]) => {
    const answered = outcomes.flatMap((one) => (one.failure === undefined ? [one.answer] : []));
    const settled = new Set(outcomes.map(({ task }) => task));
    // What is sent next needs the new versions before React shows them.
    const at = Date.now();
    const { answers } = latest.current;
    latest.current.answers = settle({ answers, pending: [] }, settled, answered, at).answers;
    setOverlay((before) => settle(before, settled, answered, at));
    setProgress((before) => before && { ...before, done: before.done + outcomes.length });
  }, []);

  const sendAll = useCallback(
    async (changes: readonly RowChange[]) => {
      if (changes.length > 1) setProgress({ done: 0, total: changes.length });
      const known = newestRows(latest.current.list, latest.current.answers);
      const { done, refused } = await runBulk(changes, { act: (change) => send(change, known), report });
      setProgress(undefined);
      sayRefusal(refused);
      if (refused.length > 0) void refreshAllApplications(queryClient);
      void refreshOthers(queryClient);
      return done.map(({ task }) => task);
    },
    [queryClient, report],
  );

  const make = useCallback(
    (changes: readonly RowChange[], done: Word, undone?: Word) => {
      if (changes.length === 0) return;
      setOverlay((before) => ({ ...before, pending: [...before.pending, ...changes] }));
      queue.current = queue.current.then(async () => {
        const made = await sendAll(changes);
        const [first] = made;
        if (first === undefined) return;
        const word = done(made.length, first.title);
        if (undone === undefined) noticeDone(word);
        else
          noticeUndo(word, () =>
            make(
              made.map((change) => change.undo()),
              undone,
            ),
          );
      });
    },
    [sendAll],
  );

  const shown = useMemo(() => shownRows(list, overlay), [list, overlay]);
  return { rows: shown, make, progress };
};
