import type { Job } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { IconExternalLink, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { useDeleteJob } from "../changing/use-delete-job.ts";
import { useStartApplication } from "../changing/use-start-application.ts";

interface JobActionsProps {
  readonly job: Job;
  readonly edit: () => void;
}

export const JobActions = ({ job, edit }: JobActionsProps) => {
  const navigate = useNavigate();
  const remove = useDeleteJob(() => void navigate({ to: "/jobs", search: {} }));
  const start = useStartApplication();
  return (
    <>
      {job.url && (
        <Button
          component="a"
          href={job.url}
          target="_blank"
          rel="noreferrer noopener"
          variant="default"
          leftSection={<IconExternalLink size={16} />}
        >
          {t.jobs.page.openPosting}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={edit}>
        {t.actions.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} />}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: job.id, expectedVersion: job.version })}
      >
        {t.actions.delete}
      </Button>
      {job.applicationId === null ? (
        <Button loading={start.isPending} onClick={() => start.mutate({ jobId: job.id })}>
          {t.jobs.page.startApplication}
        </Button>
      ) : (
        <LinkButton to="/applications/$applicationId" params={{ applicationId: job.applicationId }}>
          {t.jobs.page.openApplication}
        </LinkButton>
      )}
    </>
  );
};
