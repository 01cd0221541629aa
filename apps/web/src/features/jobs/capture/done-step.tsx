import type { CaptureResult } from "@jobtracker/contracts";
import { Button, Group, Stack } from "@mantine/core";
import { LinkAnchor, LinkButton } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { FirstJobWord } from "../../onboarding/first-job-word.tsx";
import { useStepFocus } from "./use-step-focus.ts";

interface DoneStepProps {
  readonly results: readonly CaptureResult[];
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What became of each posting, and the ways on. */
export const DoneStep = ({ results, onAgain, onClose }: DoneStepProps) => {
  const heading = useStepFocus();
  const words = t.capture.done;
  const kept = results.filter((result) => "job" in result);
  const [first, ...others] = kept.filter((result) => result.created);
  const created = first === undefined ? 0 : 1 + others.length;
  return (
    <Stack gap="md">
      <h2 className="capture-heading" ref={heading} tabIndex={-1}>
        {created === 0 && kept.length > 0 ? words.known : words.created(created)}
      </h2>
      <ul className="panel results">
        {results.map((result) => (
          <ResultEntry
            key={"job" in result ? result.job.id : result.error.message}
            result={result}
            onLeave={onClose}
          />
        ))}
      </ul>
      {first !== undefined && <FirstJobWord jobId={first.job.id} onLeave={onClose} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onAgain}>
          {words.again}
        </Button>
        <LinkButton to="/" onClick={onClose}>
          {words.toBoard}
        </LinkButton>
      </Group>
    </Stack>
  );
};

interface ResultEntryProps {
  readonly result: CaptureResult;
  readonly onLeave: () => void;
}

const ResultEntry = ({ result, onLeave }: ResultEntryProps) => {
  const words = t.capture.done;
  if ("error" in result)
    return (
      <li className="result">
        <span className="result-state result-failed">{words.failed}</span>
        {result.error.message}
      </li>
    );
  const { job, created } = result;
  return (
    <li className="result">
      <span className="result-state">{created ? words.isNew : words.known}</span>
      <strong>{job.title}</strong>
      <span className="result-links">
        <LinkAnchor to="/jobs/$jobId" params={{ jobId: job.id }} onClick={onLeave}>
          {words.openJob}
        </LinkAnchor>
        {job.applicationId !== null && (
          <LinkAnchor
            to="/applications/$applicationId"
            params={{ applicationId: job.applicationId }}
            onClick={onLeave}
          >
            {words.openApplication}
          </LinkAnchor>
        )}
      </span>
    </li>
  );
};
