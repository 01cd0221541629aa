import type { Reminder } from "@jobtracker/contracts";
import { Button, Group, Modal } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { Refusal } from "../../_kit/feedback/refusal.tsx";
import { useFocusBack } from "../../_kit/navigation/use-focus-back.ts";
import { addDays, today } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { t } from "../../messages/index.ts";
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
  useFocusBack();
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
    <Modal
      opened
      onClose={onClose}
      title={reminder ? words.editTitle : words.addTitle}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        {error && <Refusal error={error} />}
        <ReminderFields form={form} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
