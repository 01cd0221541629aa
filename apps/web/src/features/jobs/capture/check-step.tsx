import type { CaptureResult } from "@jobtracker/contracts";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { t } from "../../../messages/index.ts";
import { isFormValid } from "../fields/job-form-values.ts";
import { type Decision, firstDecision, toEdits } from "./corrections.ts";
import { PostingCheck } from "./posting-check.tsx";
import { TrackSelect, useTrack } from "./track-select.tsx";
import { useCaptureJobs } from "./use-capture-jobs.ts";
import type { Recognised } from "./use-preview.ts";
import { useStepFocus } from "./use-step-focus.ts";

interface CheckStepProps {
  readonly recognised: Recognised;
  readonly onBack: () => void;
  readonly onDone: (results: readonly CaptureResult[]) => void;
  readonly onClose: () => void;
}

/** What was recognised, posting by posting and field by field, to be corrected before anything is saved. */
export const CheckStep = ({ recognised, onBack, onDone, onClose }: CheckStepProps) => {
  const { source, postings, errors } = recognised;
  const words = t.capture.check;
  const heading = useStepFocus();
  const [decisions, setDecisions] = useState<readonly Decision[]>(() => postings.map(firstDecision));
  const track = useTrack();
  const capture = useCaptureJobs(onDone);
  const included = decisions.filter((decision) => decision.isIncluded);
  const isValid = included.every(({ values }) => values === undefined || isFormValid(values));
  const save = () =>
    capture.mutate({
      ...source,
      edits: toEdits(postings, decisions),
      ...track.input,
    });
  return (
    <Stack gap="md">
      <div>
        <h2 className="capture-heading" ref={heading} tabIndex={-1}>
          {words.found(postings.length)}
        </h2>
        <Text c="dimmed">{words.lead}</Text>
      </div>
      {postings.map((posting, index) => (
        <PostingCheck
          // A recognised posting has no id: its position is its name, for the server too.
          key={index}
          posting={posting}
          decision={decisions[index] ?? firstDecision(posting)}
          isOnly={postings.length === 1}
          change={(decision) => setDecisions(decisions.with(index, decision))}
          onLeave={onClose}
        />
      ))}
      {errors.length > 0 && (
        <Callout tone="caution" title={words.errors(errors.length)}>
          {errors.map((error) => (
            <Text key={`${error.code}${error.message}`}>{error.message}</Text>
          ))}
        </Callout>
      )}
      {capture.isError && <Refusal error={capture.error} />}
      <Group justify="space-between" align="end" className="capture-foot">
        <TrackSelect {...track.select} />
        <Group gap="xs">
          <Button variant="default" onClick={onBack}>
            {words.back}
          </Button>
          <Button
            loading={capture.isPending}
            disabled={included.length === 0 || !isValid || !track.isKnown}
            onClick={save}
          >
            {words.save(Math.max(included.length, 1))}
          </Button>
        </Group>
      </Group>
      {included.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {words.noneChosen}
        </Text>
      )}
    </Stack>
  );
};
