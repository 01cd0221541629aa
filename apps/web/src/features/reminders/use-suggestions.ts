import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { today, writeDay } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { planning } from "../../messages/planning.ts";

const words = planning.reminders;

/** Accepts and dismisses suggestions; each can be taken back at once. */
export const useSuggestions = () => {
  const queryClient = useQueryClient();
  const now = today(useTimeZone());
  const shared = {
    scope: { id: "suggestions" },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries(api.reminders.pathFilter()),
        queryClient.invalidateQueries(api.applications.pathFilter()),
      ]),
    onError: (error: unknown) => noticeFailure(error, words.notChanged),
  };
  const reopen = useMutation(api.reminders.reopenSuggestion.mutationOptions(shared));
  const takeBack = (key: string) => () => reopen.mutate({ key });
  const accept = useMutation(
    api.reminders.acceptSuggestion.mutationOptions({
      ...shared,
      onSuccess: ({ key, reminder, followUpDate }) => {
        const word =
          reminder === null
            ? words.followUpSet(writeDay(followUpDate ?? now, now))
            : words.reminderMade(writeDay(reminder.due.slice(0, 10), now));
        noticeUndo(word, takeBack(key));
      },
    }),
  );
  const dismiss = useMutation(
    api.reminders.dismissSuggestion.mutationOptions({
      ...shared,
      onSuccess: ({ key }) => noticeUndo(words.dismissed, takeBack(key)),
    }),
  );
  return {
    isBusy: accept.isPending || dismiss.isPending,
    accept: (key: string) => accept.mutate({ key }),
    dismiss: (key: string) => dismiss.mutate({ key }),
  };
};
