import type { Job } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LinkAnchor, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { OwnApplication } from "../../applications/page/own-application.tsx";
import { TagsOfJob } from "../../tags/on-jobs/tags-of-job.tsx";
import { useRestoreJob } from "../changing/use-restore-job.ts";
import { FieldList } from "../fields/field-list.tsx";
import { placeOf } from "../fields/write-fields.ts";
import { Description } from "./description.tsx";
import { EditJob } from "./edit-job.tsx";
import { JobActions } from "./job-actions.tsx";
import "./job.css";

const route = getRouteApi("/signed-in/jobs/$jobId");

export const JobPage = () => {
  const { jobId } = route.useParams();
  const query = useQuery(api.jobs.get.queryOptions({ id: jobId }));
  const restore = useRestoreJob();
  const [editing, edit] = useDisclosure(false);
  if (query.isPending) return <PendingPage />;
  if (query.data === undefined)
    return (
      <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
        <LinkButton to="/jobs" variant="default">
          {t.jobs.list.backToJobs}
        </LinkButton>
      </FailurePanel>
    );
  const job = query.data;
  return (
    <Page
      title={job.title}
      above={
        <LinkAnchor to="/jobs" underline="hover" className="back-link">
          <IconArrowLeft size={15} aria-hidden="true" /> {t.jobs.list.title}
        </LinkAnchor>
      }
      lead={[job.company ?? t.jobs.unnamedCompany, placeOf(job)].filter((part) => part !== "").join(" · ")}
      actions={job.deletedAt === null && <JobActions job={job} edit={edit.open} />}
    >
      {job.deletedAt !== null && (
        <div className="deleted-notice">
          <Callout tone="caution" title={t.jobs.page.isDeleted}>
            <Button
              size="compact-sm"
              variant="default"
              loading={restore.isPending}
              onClick={() => restore.mutate({ id: job.id })}
            >
              {t.actions.restore}
            </Button>
          </Callout>
        </div>
      )}
      <TagsOfJob job={job} />
      <JobBody job={job} />
      {editing && <EditJob job={job} onClose={edit.close} />}
    </Page>
  );
};

/** The posting, beside what it is in figures, and beside the own application if there is one. */
const JobBody = ({ job }: { readonly job: Job }) => {
  if (job.applicationId === null)
    return (
      <div className="split">
        <Description html={job.descriptionHtml} />
        <aside className="panel split-aside">
          <Facts job={job} />
        </aside>
      </div>
    );
  return (
    <div className="panes">
      <OwnApplication id={job.applicationId} />
      <div className="posting-pane">
        <section className="panel split-aside">
          <Facts job={job} />
        </section>
        <Description html={job.descriptionHtml} />
      </div>
    </div>
  );
};

const Facts = ({ job }: { readonly job: Job }) => {
  const timeZone = useTimeZone();
  return (
    <>
      <h2>{t.jobs.page.facts}</h2>
      <FieldList fields={job} sources={job.sources} omit={["title"]} />
      <p className="footnote">
        {t.jobs.page.captured(writeInstant(job.createdAt, timeZone))}
        {job.updatedAt !== job.createdAt && `, ${t.jobs.page.changed(writeInstant(job.updatedAt, timeZone))}`}
      </p>
    </>
  );
};
