import type { Application, ApplicationDetail } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
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
import { JobLead } from "../../jobs/page/job-lead.tsx";
import { PostingSkeleton } from "../../jobs/page/posting-skeleton.tsx";
import { knownApplication } from "./known-application.ts";
import { loadWhole } from "./load-whole.ts";
import "../../jobs/page/job.css";

const route = getRouteApi("/signed-in/applications/$applicationId");

/** The head is drawn first, from what the board knows already; the rest right after it. */
export const ApplicationPage = () => {
  const { applicationId } = route.useParams();
  const query = useQuery(api.applications.get.queryOptions({ id: applicationId }));
  const known = knownApplication(useQueryClient(), applicationId);
  const head = query.data ?? (query.isPending ? known : undefined);
  if (head !== undefined)
    return <ApplicationFrame key={applicationId} head={head} application={query.data} />;
  if (query.isPending) return <PendingPage />;
  return (
    <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
      <LinkButton to="/" variant="default">
        {t.failures.toBoard}
      </LinkButton>
    </FailurePanel>
  );
};

interface ApplicationFrameProps {
  readonly head: Application;
  /** Undefined until it is here. */
  readonly application: ApplicationDetail | undefined;
}

const ApplicationFrame = ({ head, application }: ApplicationFrameProps) => {
  const queryClient = useQueryClient();
  const { id, job } = head;
  const load = useCallback(() => loadWhole(queryClient, { id, jobId: job.id }), [queryClient, id, job.id]);
  const whole = useLoadedAhead(load, useIsLater());
  return (
    <Page
      title={job.title}
      above={<BackLink to="/">{t.applications.board.title}</BackLink>}
      lead={<JobLead job={job} companyId={application?.job.companyId} />}
      actions={
        head.deletedAt === null &&
        (application && whole ? (
          <whole.ApplicationActions application={application} />
        ) : (
          <Skeleton h={36} w={240} maw="100%" />
        ))
      }
    >
      {application && whole ? <whole.WholeApplication application={application} /> : <PostingSkeleton />}
    </Page>
  );
};
