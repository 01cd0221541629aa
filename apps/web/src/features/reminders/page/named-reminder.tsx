import type { Reminder } from "@jobtracker/contracts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
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
  // What is kept from an earlier visit may be older than what would be overwritten.
  const isFresh = query.isFetchedAfterMount || query.fetchStatus === "paused";
  if (query.data === undefined || !isFresh) return null;
  return query.data.deletedAt === null ? (
    <OpenedReminder key={id} reminder={query.data} onClose={onClose} />
  ) : (
    <DeletedNotice
      title={words.isDeleted(query.data.text)}
      isRestoring={restore.isPending}
      onRestore={() => restore.mutate({ id })}
    />
  );
};

interface OpenedReminderProps {
  readonly reminder: Reminder;
  readonly onClose: () => void;
}

/** With the version that was opened, whatever is fetched meanwhile: so a change by somebody else is not overwritten unseen. */
const OpenedReminder = ({ reminder, onClose }: OpenedReminderProps) => {
  const [opened] = useState(reminder);
  return <ReminderDialog reminder={opened} onClose={onClose} />;
};
