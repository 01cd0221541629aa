import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LinkAnchor, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { placeOf } from "../../jobs/fields/write-fields.ts";
import { Description } from "../../jobs/page/description.tsx";
import { ApplicationActions } from "./application-actions.tsx";
import { ApplicationPane } from "./application-pane.tsx";
import { JobSummary } from "./job-summary.tsx";
import { useRestoreApplication } from "./use-delete-application.ts";
import "../../jobs/page/job.css";

const route = getRouteApi("/signed-in/applications/$applicationId");

export const ApplicationPage = () => {
  const { applicationId } = route.useParams();
  const query = useQuery(api.applications.get.queryOptions({ id: applicationId }));
  const stages = useQuery(api.stages.list.queryOptions({}));
  const restore = useRestoreApplication();
  if (query.isPending) return <PendingPage />;
  if (query.data === undefined)
    return (
      <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
        <LinkButton to="/" variant="default">
          {t.failures.toBoard}
        </LinkButton>
      </FailurePanel>
    );
  const application = query.data;
  const { job } = application;
  return (
    <Page
      title={job.title}
      above={
        <LinkAnchor to="/" underline="hover" className="back-link">
          <IconArrowLeft size={15} aria-hidden="true" /> {t.applications.board.title}
        </LinkAnchor>
      }
      lead={[job.company ?? t.jobs.unnamedCompany, placeOf(job)].filter((part) => part !== "").join(" · ")}
      actions={application.deletedAt === null && <ApplicationActions application={application} />}
    >
      {application.deletedAt !== null && (
        <div className="deleted-notice">
          <Callout tone="caution" title={t.applications.page.isDeleted}>
            <Button
              size="compact-sm"
              variant="default"
              loading={restore.isPending}
              onClick={() => restore.mutate({ id: application.id })}
            >
              {t.actions.restore}
            </Button>
          </Callout>
        </div>
      )}
      <div className="panes">
        <ApplicationPane application={application} stages={stages.data?.items ?? []} />
        <div className="posting-pane">
          <JobSummary job={job} />
          <Description html={job.descriptionHtml} />
        </div>
      </div>
    </Page>
  );
};
