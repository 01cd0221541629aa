import type { Reminder } from "@jobtracker/contracts";

import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { addDays, today } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { planning } from "../../messages/planning.ts";
import { ReminderFields } from "./reminder-fields.tsx";
import { fieldsOf, newReminder, type ReminderFormValues, valuesOf } from "./reminder-form-values.ts";
import { useRefreshReminders } from "./use-reminders.ts";

interface ReminderDialogProps {
  /** What a new one is about; nothing of its own without it. */
  readonly applicationId?: number | undefined;
  /** To be changed; a new one without it. */
  readonly reminder?: Reminder | undefined;
  /** Of a new one; tomorrow unless said. */
  readonly day?: string | undefined;
  readonly onClose: () => void;
}

const words = planning.reminders;

const validate = {
  text: (text: string) => (text.trim() === "" ? words.needText : null),
  day: (day: string | null) => (day === null ? words.needDay : null),
  until: (until: string | null, { repeat, ends }: ReminderFormValues) =>
    repeat !== "never" && ends === "until" && until === null ? words.needUntil : null,
};

/** Takes down a reminder, or changes one. What was written stays until the server has it. */
export const ReminderDialog = ({ applicationId, reminder, day, onClose }: ReminderDialogProps) => {
  const timeZone = useTimeZone();
  const form = useForm<ReminderFormValues>({
    initialValues: reminder
      ? valuesOf(reminder, timeZone)
      : newReminder(day ?? addDays(today(timeZone), 1), timeZone),
    validate,
  });
  const refresh = useRefreshReminders();
  const outcome = {
    onSuccess: async () => {
      await refresh();
      noticeDone(words.saved);
      onClose();
    },
    onError: (error: unknown) => {
      const { due, ...issues } = issuesByField(readFailure(error));
      form.setErrors({ ...issues, ...(due && { day: due }) });
    },
  };
  const create = useMutation(api.reminders.create.mutationOptions(outcome));
  const update = useMutation(api.reminders.update.mutationOptions(outcome));
  const submit = (values: ReminderFormValues) => {
    const { recurrence, ...fields } = fieldsOf(values);
    if (reminder)
      update.mutate({ id: reminder.id, expectedVersion: reminder.version, ...fields, recurrence });
    else
      create.mutate({
        ...fields,
        ...(recurrence && { recurrence }),
        ...(applicationId && { applicationId }),
      });
  };
  const { error, isPending } = reminder ? update : create;
  return (
    <FormDialog
      title={reminder ? words.editTitle : words.addTitle}
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <ReminderFields form={form} />
    </FormDialog>
  );
};
