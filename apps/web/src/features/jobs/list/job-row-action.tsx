import type { JobListItem } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { useRestoreJob } from "../changing/use-restore-job.ts";
import { useStartApplication } from "../changing/use-start-application.ts";

/** What can be done next with a job of the list. */
export const JobRowAction = ({ job }: { readonly job: JobListItem }) => {
  const words = t.jobs.list;
  const restore = useRestoreJob();
  const start = useStartApplication();
  if (job.deletedAt !== null)
    return (
      <Button
        size="compact-sm"
        variant="default"
        loading={restore.isPending}
        onClick={() => restore.mutate({ id: job.id })}
        aria-label={words.restoreLabel(job.title)}
      >
        {t.actions.restore}
      </Button>
    );
  if (job.applicationId !== null)
    return (
      <LinkButton
        to="/applications/$applicationId"
        params={{ applicationId: job.applicationId }}
        size="compact-sm"
        variant="subtle"
        className="flush"
        aria-label={words.openApplication(job.title)}
      >
        {words.tracked}
      </LinkButton>
    );
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={start.isPending}
      onClick={() => start.mutate({ jobId: job.id })}
      aria-label={words.trackLabel(job.title)}
    >
      {words.track}
    </Button>
  );
};
