import type { Job } from "@jobtracker/contracts";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { OwnApplication } from "../../applications/page/own-application.tsx";
import { DuplicatesOfJob } from "../../duplicates/duplicates-of-job.tsx";
import { FitPanel } from "../../fit/fit-panel.tsx";
import { AskedSentencesProvider } from "../../requirements/asked-provider.tsx";
import { Requirements } from "../../requirements/requirements.tsx";
import { SkillsOfJob } from "../../skills/on-job/skills-of-job.tsx";
import { TagsOfJob } from "../../tags/on-jobs/tags-of-job.tsx";
import { PostingHistory } from "../../versions/posting-history.tsx";
import { useRestoreJob } from "../changing/use-restore-job.ts";
import { FieldList } from "../fields/field-list.tsx";
import { Description } from "./description.tsx";

export { EditJob } from "./edit-job.tsx";
export { JobActions } from "./job-actions.tsx";

export const WholeJob = ({ job }: { readonly job: Job }) => {
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
      {job.deletedAt === null && <DuplicatesOfJob jobId={job.id} />}
      <TagsOfJob job={job} />
      <AskedSentencesProvider>
        <JobBody job={job} />
      </AskedSentencesProvider>
      <PostingHistory jobId={job.id} />
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
          <SkillsOfJob key={job.version} jobId={job.id} />
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
        <SkillsOfJob key={job.version} jobId={job.id} />
        <Description jobId={job.id} html={job.descriptionHtml} />
      </div>
    </div>
  );
};

/** A deleted job is not scored. */
const Fit = ({ job }: { readonly job: Job }) => job.deletedAt === null && <FitPanel key={job.id} job={job} />;

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
