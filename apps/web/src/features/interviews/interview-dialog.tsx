import type { Interview } from "@jobtracker/contracts";

import { useForm } from "@mantine/form";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../_kit/api/failure.ts";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { noticeDone } from "../../_kit/feedback/notices.tsx";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { cityOf } from "../../_kit/time/wall-clock.ts";
import { t } from "../../messages/index.ts";
import { InterviewFields } from "./interview-fields.tsx";
import {
  fieldsOf,
  type InterviewFormValues,
  newInterview,
  startsOf,
  valuesOf,
} from "./interview-form-values.ts";
import { useRefreshInterviews } from "./use-interviews.ts";

interface InterviewDialogProps {
  readonly applicationId: number;
  /** To be changed; a new one without it. */
  readonly interview?: Interview | undefined;
  readonly nextRound: number;
  readonly onClose: () => void;
}

const words = t.interviews;

const validate = {
  day: (day: string | null) => (day === null ? words.needDay : null),
  time: (time: string, values: InterviewFormValues) => {
    if (time === "") return words.needTime;
    return startsOf(values)?.length === 0 ? words.skipped(cityOf(values.timeZone)) : null;
  },
};

/** Takes down an interview, or changes one. What was written stays until the server has it. */
export const InterviewDialog = ({ applicationId, interview, nextRound, onClose }: InterviewDialogProps) => {
  const timeZone = useTimeZone();
  const form = useForm<InterviewFormValues>({
    initialValues: interview ? valuesOf(interview) : newInterview(nextRound, timeZone),
    validate,
  });
  const refresh = useRefreshInterviews();
  const outcome = {
    onSuccess: async () => {
      await refresh();
      noticeDone(words.saved);
      onClose();
    },
    onError: (error: unknown) => {
      const { startsAt, ...issues } = issuesByField(readFailure(error));
      form.setErrors({ ...issues, ...(startsAt && { time: startsAt }) });
    },
  };
  const create = useMutation(api.interviews.create.mutationOptions(outcome));
  const update = useMutation(api.interviews.update.mutationOptions(outcome));
  const submit = (values: InterviewFormValues) => {
    const fields = fieldsOf(values);
    if (interview) update.mutate({ id: interview.id, expectedVersion: interview.version, ...fields });
    else create.mutate({ applicationId, ...fields });
  };
  const { error, isPending } = interview ? update : create;
  return (
    <FormDialog
      title={interview ? words.editTitle : words.addTitle}
      isDirty={form.isDirty()}
      error={error}
      isSaving={isPending}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <InterviewFields form={form} />
    </FormDialog>
  );
};
