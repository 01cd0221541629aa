import type { Job } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "../changing/refresh-jobs.ts";
import { formIssues } from "../fields/form-issues.ts";
import { JobFormFields } from "../fields/job-form-fields.tsx";
import { changedFields, type JobFormValues, toForm, validateForm } from "../fields/job-form-values.ts";

interface EditJobProps {
  readonly job: Job;
  readonly onClose: () => void;
}

/** Corrects a job. It is compared with the job as it was opened, so a change by others is noticed and not overwritten. */
export const EditJob = ({ job: newest, onClose }: EditJobProps) => {
  const [job, setJob] = useState(newest);
  const queryClient = useQueryClient();
  const form = useForm<JobFormValues>({ initialValues: toForm(job), validate: validateForm });
  const update = useMutation(
    api.jobs.update.mutationOptions({
      onSuccess: async () => {
        await refreshJobs(queryClient);
        noticeDone(t.jobs.page.saved);
        onClose();
      },
      onError: async (error) => {
        form.setErrors(formIssues(readFailure(error)));
        // The newest is there before it is offered.
        if (readFailure(error).code === "VERSION_CONFLICT") await refreshJobs(queryClient);
      },
    }),
  );
  const save = (values: JobFormValues) => {
    const changes = changedFields(values, job);
    if (Object.keys(changes).length === 0) onClose();
    else update.mutate({ id: job.id, expectedVersion: job.version, ...changes });
  };
  const loadNewest = () => {
    setJob(newest);
    form.setValues(toForm(newest));
    update.reset();
  };
  return (
    <FormDialog
      title={t.jobs.page.edit}
      size="lg"
      isDirty={form.isDirty()}
      error={null}
      isSaving={update.isPending}
      onSubmit={form.onSubmit(save)}
      onClose={onClose}
    >
      <JobFormFields form={form} />
      {update.isError && <Refusal error={update.error} loadNewest={loadNewest} />}
    </FormDialog>
  );
};

const Refusal = ({ error, loadNewest }: { readonly error: unknown; readonly loadNewest: () => void }) => {
  const failure = readFailure(error);
  const isConflict = failure.code === "VERSION_CONFLICT";
  return (
    <Callout tone="danger" title={t.failures.titles[failure.code]}>
      <p>{isConflict ? t.jobs.page.conflict : failure.message}</p>
      {isConflict && (
        <Button size="compact-sm" variant="default" onClick={loadNewest}>
          {t.jobs.page.loadNewest}
        </Button>
      )}
    </Callout>
  );
};
