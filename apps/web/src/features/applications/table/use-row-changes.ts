import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone, noticeProblem, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { emptyOverlay, newestRows, type RowList, settle, shownRows } from "./overlay.ts";
import type { RowChange } from "./row-change.ts";
import { type Outcome, sendChanges } from "./send-changes.ts";
import { refreshAllApplications } from "./use-all-applications.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What is said about changes once they are made; `count`: how many succeeded. */
type Word = (count: number, title: string) => string;

/** Boards, pages and job lists show what the table changed. */
const refreshOthers = (queryClient: QueryClient) =>
  Promise.all([
    queryClient.invalidateQueries(api.applications.board.pathFilter()),
    queryClient.invalidateQueries(api.applications.get.pathFilter()),
    queryClient.invalidateQueries(api.jobs.pathFilter()),
  ]);

const sayRefusal = (failed: readonly Outcome[]) => {
  const [first] = failed;
  if (first === undefined) return;
  const { code, message } = readFailure(first.error);
  if (code === "UNAUTHENTICATED") return;
  noticeProblem(
    failed.length === 1
      ? t.applications.table.notChanged(first.change.title)
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

  const report = useCallback((outcomes: readonly Outcome[]) => {
    const answered = outcomes.flatMap(({ answer }) => (answer ? [answer] : []));
    const settled = new Set(outcomes.map(({ change }) => change));
    // What is sent next needs the new versions before React shows them.
    const at = Date.now();
    const { answers } = latest.current;
    latest.current.answers = settle({ answers, pending: [] }, settled, answered, at).answers;
    setOverlay((before) => settle(before, settled, answered, at));
    setProgress((before) => before && { ...before, done: before.done + outcomes.length });
  }, []);

  const send = useCallback(
    async (changes: readonly RowChange[]) => {
      if (changes.length > 1) setProgress({ done: 0, total: changes.length });
      const known = newestRows(latest.current.list, latest.current.answers);
      const outcomes = await sendChanges(changes, { newest: (id) => known.get(id), report });
      setProgress(undefined);
      const failed = outcomes.filter(({ error }) => error !== undefined);
      sayRefusal(failed);
      if (failed.length > 0) void refreshAllApplications(queryClient);
      void refreshOthers(queryClient);
      return outcomes.filter(({ error }) => error === undefined).map(({ change }) => change);
    },
    [queryClient, report],
  );

  const make = useCallback(
    (changes: readonly RowChange[], done: Word, undone?: Word) => {
      if (changes.length === 0) return;
      setOverlay((before) => ({ ...before, pending: [...before.pending, ...changes] }));
      queue.current = queue.current.then(async () => {
        const made = await send(changes);
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
    [send],
  );

  const shown = useMemo(() => shownRows(list, overlay), [list, overlay]);
  return { rows: shown, make, progress };
};
