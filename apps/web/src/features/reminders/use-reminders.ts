import type { Reminder } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";
import { noticeDone, noticeFailure, noticeProblem, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { today, writeDay } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { planning } from "../../messages/planning.ts";

const words = planning.reminders;

/** Everything that shows reminders is asked for anew. */
export const useRefreshReminders = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(api.reminders.pathFilter());
};

const refused = (error: unknown) => {
  if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(words.notChanged, words.conflict);
  else noticeFailure(error, words.notChanged);
};

const versioned = ({ id, version }: Reminder) => ({ id, expectedVersion: version });

/** Ticks off, puts off, deletes; each can be taken back at once. One after the other, because each raises the version. */
export const useReminders = () => {
  const refresh = useRefreshReminders();
  const now = today(useTimeZone());
  const shared = { scope: { id: "reminders" }, onSettled: refresh, onError: refused };
  const near = (moment: string) => writeDay(moment.slice(0, 10), now);

  const reopen = useMutation(
    api.reminders.reopen.mutationOptions({ ...shared, onSuccess: () => noticeDone(words.reopened) }),
  );
  const done = useMutation(
    api.reminders.done.mutationOptions({
      ...shared,
      onSuccess: (reminder) =>
        noticeUndo(reminder.doneAt === null ? words.doneNext(near(reminder.due)) : words.done, () =>
          reopen.mutate(versioned(reminder)),
        ),
    }),
  );
  const snooze = useMutation(api.reminders.snooze.mutationOptions(shared));
  const restore = useMutation(api.reminders.restore.mutationOptions(shared));
  const remove = useMutation(
    api.reminders.delete.mutationOptions({
      ...shared,
      onSuccess: ({ id }) => noticeUndo(words.deleted, () => restore.mutate({ id })),
    }),
  );
  return {
    isBusy: done.isPending || reopen.isPending,
    tick: (reminder: Reminder) =>
      reminder.doneAt === null ? done.mutate(versioned(reminder)) : reopen.mutate(versioned(reminder)),
    snooze: (reminder: Reminder, until: string) => {
      const putBack = (after: Reminder) => snooze.mutate({ ...versioned(after), until: reminder.due });
      const onSuccess = (after: Reminder) => noticeUndo(words.putOff(near(after.due)), () => putBack(after));
      snooze.mutate({ ...versioned(reminder), until }, { onSuccess });
    },
    remove: ({ id }: Reminder) => remove.mutate({ id }),
  };
};
