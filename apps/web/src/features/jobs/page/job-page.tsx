import type { Job, JobListItem } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { api } from "../../../_kit/api/client.ts";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { useIsLater } from "../../../_kit/loading/use-is-later.ts";
import { BackLink, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { OwnApplication } from "../../applications/page/own-application.tsx";
import { AskedSentencesProvider } from "../../requirements/asked-provider.tsx";
import { Requirements } from "../../requirements/requirements.tsx";
import { TagsOfJob } from "../../tags/on-jobs/tags-of-job.tsx";
import { useRestoreJob } from "../changing/use-restore-job.ts";
import { FieldList } from "../fields/field-list.tsx";
import { Description } from "./description.tsx";
import { EditJob } from "./edit-job.tsx";
import { JobActions } from "./job-actions.tsx";
import { JobLead } from "./job-lead.tsx";
import { knownJob } from "./known-job.ts";
import { PostingSkeleton } from "./posting-skeleton.tsx";
import "./job.css";

const DuplicatesOfJob = lazy(async () => ({
  default: (await import("../../duplicates/duplicates-of-job.tsx")).DuplicatesOfJob,
}));

const PostingHistory = lazy(async () => ({
  default: (await import("../../versions/posting-history.tsx")).PostingHistory,
}));

const SkillsOfJob = lazy(async () => ({
  default: (await import("../../skills/on-job/skills-of-job.tsx")).SkillsOfJob,
}));
const FitPanel = lazy(async () => ({ default: (await import("../../fit/fit-panel.tsx")).FitPanel }));

const route = getRouteApi("/signed-in/jobs/$jobId");

/** The head is drawn first, from what the list knows already; the rest right after it. */
export const JobPage = () => {
  const { jobId } = route.useParams();
  const query = useQuery(api.jobs.get.queryOptions({ id: jobId }));
  const known = knownJob(useQueryClient(), jobId);
  const isLater = useIsLater();
  const head = query.data ?? (query.isPending ? known : undefined);
  if (head !== undefined) return <JobFrame key={jobId} head={head} job={isLater ? query.data : undefined} />;
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
  /** Undefined until it is here, and drawn. */
  readonly job: Job | undefined;
}

const JobFrame = ({ head, job }: JobFrameProps) => {
  const [isEdited, edit] = useDisclosure(false);
  return (
    <Page
      title={head.title}
      above={<BackLink to="/jobs">{t.jobs.list.title}</BackLink>}
      lead={<JobLead job={head} companyId={head.companyId} />}
      actions={
        head.deletedAt === null &&
        (job === undefined ? (
          <Skeleton h={36} w={320} maw="100%" />
        ) : (
          <JobActions job={job} edit={edit.open} />
        ))
      }
    >
      {job === undefined ? <PostingSkeleton /> : <WholeJob job={job} />}
      {job !== undefined && isEdited && <EditJob job={job} onClose={edit.close} />}
    </Page>
  );
};

const WholeJob = ({ job }: { readonly job: Job }) => {
  const restore = useRestoreJob();
  return (
    <>
      {job.deletedAt !== null && (
        <DeletedNotice
          title={t.jobs.page.isDeleted}
          isRestoring={restore.isPending}
          onRestore={() => restore.mutate({ id: job.id })}
        />
      )}
      {job.deletedAt === null && (
        <Suspense fallback={null}>
          <DuplicatesOfJob jobId={job.id} />
        </Suspense>
      )}
      <TagsOfJob job={job} />
      <AskedSentencesProvider>
        <JobBody job={job} />
      </AskedSentencesProvider>
      <Suspense fallback={<Skeleton h={120} mt={16} />}>
        <PostingHistory jobId={job.id} />
      </Suspense>
    </>
  );
};

/** The posting, beside what it is in figures, and beside the own application if there is one. */
const JobBody = ({ job }: { readonly job: Job }) => {
  if (job.applicationId === null)
    return (
      <div className="split">
        <Description jobId={job.id} html={job.descriptionHtml} />
        <div className="split-column">
          <Fit job={job} />
          <aside className="panel split-aside">
            <Facts job={job} />
          </aside>
          <Requirements jobId={job.id} isReadOnly={job.deletedAt !== null} />
          <Suspense fallback={null}>
            <SkillsOfJob key={job.version} jobId={job.id} />
          </Suspense>
        </div>
      </div>
    );
  return (
    <div className="panes">
      <OwnApplication id={job.applicationId} />
      <div className="posting-pane">
        <Fit job={job} />
        <section className="panel split-aside">
          <Facts job={job} />
        </section>
        <Requirements jobId={job.id} isReadOnly={job.deletedAt !== null} />
        <Suspense fallback={null}>
          <SkillsOfJob key={job.version} jobId={job.id} />
        </Suspense>
        <Description jobId={job.id} html={job.descriptionHtml} />
      </div>
    </div>
  );
};

/** Its code comes after the rest of the page. */
const Fit = ({ job }: { readonly job: Job }) =>
  job.deletedAt === null && (
    <Suspense fallback={<Skeleton h={380} />}>
      <FitPanel key={job.id} job={job} />
    </Suspense>
  );

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
