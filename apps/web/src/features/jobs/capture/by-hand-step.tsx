import type { CaptureResult } from "@jobtracker/contracts";
import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { DraftWord } from "../../../_kit/drafts/draft-word.tsx";
import { useDraft } from "../../../_kit/drafts/use-draft.ts";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "../changing/refresh-jobs.ts";
import { formIssues } from "../fields/form-issues.ts";
import { JobFormFields } from "../fields/job-form-fields.tsx";
import { emptyForm, fromForm, type JobFormValues, validateForm } from "../fields/job-form-values.ts";
import { readForm, writeForm } from "./by-hand-draft.ts";
import { BY_HAND_SLOT } from "./source-draft.ts";
import { TrackSelect, useTrack } from "./track-select.tsx";

interface ByHandStepProps {
  readonly onBack: () => void;
  readonly onDone: (results: readonly CaptureResult[]) => void;
}

export const ByHandStep = ({ onBack, onDone }: ByHandStepProps) => {
  const queryClient = useQueryClient();
  const track = useTrack();
  const draft = useDraft(BY_HAND_SLOT);
  const form = useForm<JobFormValues>({
    initialValues: readForm(draft.before),
    validate: validateForm,
    onValuesChange: (values) => draft.keep(writeForm(values)),
  });
  const create = useMutation(
    api.jobs.create.mutationOptions({
      onSuccess: (job) => {
        onDone([{ job, created: true, sources: job.sources, warnings: [] }]);
        void refreshJobs(queryClient);
      },
      onError: (error) => form.setErrors(formIssues(readFailure(error))),
    }),
  );
  const save = (values: JobFormValues) => create.mutate({ ...fromForm(values), ...track.input });
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack gap="md">
        <JobFormFields form={form} />
        <DraftWord draft={draft} onDiscard={() => form.setValues(emptyForm)} />
        {create.isError && <Refusal error={create.error} />}
        <Group justify="space-between" align="end" className="capture-foot">
          <TrackSelect {...track.select} />
          <Group gap="xs">
            <Button variant="default" onClick={onBack}>
              {t.capture.check.back}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!track.isKnown}>
              {t.capture.byHand.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
};
