import type { Application, ApplicationDetail } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { api } from "../../../_kit/api/client.ts";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { BackLink, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { Description } from "../../jobs/page/description.tsx";
import { JobLead } from "../../jobs/page/job-lead.tsx";
import { PostingSkeleton } from "../../jobs/page/posting-skeleton.tsx";
import { ApplicationActions } from "./application-actions.tsx";
import { ApplicationPane } from "./application-pane.tsx";
import { JobSummary } from "./job-summary.tsx";
import { knownApplication } from "./known-application.ts";
import { useRestoreApplication } from "./use-delete-application.ts";
import "../../jobs/page/job.css";

const PostingNotices = lazy(async () => ({
  default: (await import("../../versions/notices-beside-application.tsx")).NoticesBesideApplication,
}));

const FitInShort = lazy(async () => ({
  default: (await import("../../fit/fit-in-short.tsx")).FitInShort,
}));

const route = getRouteApi("/signed-in/applications/$applicationId");

/** The head is drawn first, from what the board knows already; the rest right after it. */
export const ApplicationPage = () => {
  const { applicationId } = route.useParams();
  const query = useQuery(api.applications.get.queryOptions({ id: applicationId }));
  const known = knownApplication(useQueryClient(), applicationId);
  const isLater = useIsLater();
  const head = query.data ?? (query.isPending ? known : undefined);
  if (head !== undefined)
    return (
      <ApplicationFrame key={applicationId} head={head} application={isLater ? query.data : undefined} />
    );
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
  /** Undefined until it is here, and drawn. */
  readonly application: ApplicationDetail | undefined;
}

const ApplicationFrame = ({ head, application }: ApplicationFrameProps) => (
  <Page
    title={head.job.title}
    above={<BackLink to="/">{t.applications.board.title}</BackLink>}
    lead={<JobLead job={head.job} companyId={application?.job.companyId} />}
    actions={
      head.deletedAt === null &&
      (application === undefined ? (
        <Skeleton h={36} w={240} maw="100%" />
      ) : (
        <ApplicationActions application={application} />
      ))
    }
  >
    {application === undefined ? <PostingSkeleton /> : <WholeApplication application={application} />}
  </Page>
);

const WholeApplication = ({ application }: { readonly application: ApplicationDetail }) => {
  const stages = useQuery(api.stages.list.queryOptions({}));
  const restore = useRestoreApplication();
  const { job } = application;
  return (
    <>
      {application.deletedAt !== null && (
        <DeletedNotice
          title={t.applications.page.isDeleted}
          isRestoring={restore.isPending}
          onRestore={() => restore.mutate({ id: application.id })}
        />
      )}
      <Suspense>
        <PostingNotices jobId={job.id} />
      </Suspense>
      <div className="panes">
        <ApplicationPane application={application} stages={stages.data?.items ?? []} />
        <div className="posting-pane">
          <Suspense fallback={<Skeleton h={140} />}>
            <FitInShort jobId={job.id} />
          </Suspense>
          <JobSummary job={job} />
          <Description html={job.descriptionHtml} />
        </div>
      </div>
    </>
  );
};
