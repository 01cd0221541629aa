import type { Job, JobListItem } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../../../_kit/api/client.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { useLoadedAhead } from "../../../_kit/loading/use-loaded-ahead.ts";
import { BackLink, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { JobLead } from "./job-lead.tsx";
import { knownJob } from "./known-job.ts";
import { loadWhole } from "./load-whole.ts";
import { PostingSkeleton } from "./posting-skeleton.tsx";
import "./job.css";

const route = getRouteApi("/signed-in/jobs/$jobId");

/** The head is drawn first, from what the list knows already; the rest right after it. */
export const JobPage = () => {
  const { jobId } = route.useParams();
  const query = useQuery(api.jobs.get.queryOptions({ id: jobId }));
  const known = knownJob(useQueryClient(), jobId);
  const head = query.data ?? (query.isPending ? known : undefined);
  if (head !== undefined) return <JobFrame key={jobId} head={head} job={query.data} />;
  if (query.isPending) return <PendingPage />;
  return (
    <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
      <LinkButton to="/jobs" variant="default">
        {t.jobs.list.backToJobs}
      </LinkButton>
    </FailurePanel>
  );
};

interface JobFrameProps {
  readonly head: JobListItem;
  /** Undefined until it is here. */
  readonly job: Job | undefined;
}

const JobFrame = ({ head, job }: JobFrameProps) => {
  const queryClient = useQueryClient();
  const { id, applicationId } = head;
  const load = useCallback(
    () => loadWhole(queryClient, { id, applicationId }),
    [queryClient, id, applicationId],
  );
  const whole = useLoadedAhead(load, useIsLater());
  const [isEdited, edit] = useDisclosure(false);
  return (
    <Page
      title={head.title}
      above={<BackLink to="/jobs">{t.jobs.list.title}</BackLink>}
      lead={<JobLead job={head} companyId={head.companyId} />}
      actions={
        head.deletedAt === null &&
        (job && whole ? (
          <whole.JobActions job={job} edit={edit.open} />
        ) : (
          <Skeleton h={36} w={320} maw="100%" />
        ))
      }
    >
      {job && whole ? <whole.WholeJob job={job} /> : <PostingSkeleton />}
      {job && whole && isEdited && <whole.EditJob job={job} onClose={edit.close} />}
    </Page>
  );
};
