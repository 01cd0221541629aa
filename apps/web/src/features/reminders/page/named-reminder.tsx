import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { planning } from "../../../messages/planning.ts";
import { ReminderDialog } from "../reminder-dialog.tsx";
import { useRefreshReminders } from "../use-reminders.ts";

const words = planning.reminders;

interface NamedReminderProps {
  readonly id: number;
  readonly onClose: () => void;
}

/** The reminder that the address names, open to be read and changed: also one that was done, or stands far down the list. */
export const NamedReminder = ({ id, onClose }: NamedReminderProps) => {
  const query = useQuery(api.reminders.get.queryOptions({ id }));
  const refresh = useRefreshReminders();
  const restore = useMutation(
    api.reminders.restore.mutationOptions({
      onSettled: refresh,
      onError: (error) => noticeFailure(error, words.notChanged),
    }),
  );
  if (query.isError) return <FailurePanel error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  return query.data.deletedAt === null ? (
    <ReminderDialog key={id} reminder={query.data} onClose={onClose} />
  ) : (
    <DeletedNotice
      title={words.isDeleted(query.data.text)}
      isRestoring={restore.isPending}
      onRestore={() => restore.mutate({ id })}
    />
  );
};
