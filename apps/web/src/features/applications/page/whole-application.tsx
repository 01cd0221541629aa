import type { ApplicationDetail } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { t } from "../../../messages/index.ts";
import { FitInShort } from "../../fit/fit-in-short.tsx";
import { Description } from "../../jobs/page/description.tsx";
import { NoticesBesideApplication } from "../../versions/notices-beside-application.tsx";
import { ApplicationPane } from "./application-pane.tsx";
import { JobSummary } from "./job-summary.tsx";
import { useRestoreApplication } from "./use-delete-application.ts";

export { ApplicationActions } from "./application-actions.tsx";

export const WholeApplication = ({ application }: { readonly application: ApplicationDetail }) => {
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
      <NoticesBesideApplication jobId={job.id} />
      <div className="panes">
        <ApplicationPane application={application} stages={stages.data?.items ?? []} />
        <div className="posting-pane">
          <FitInShort jobId={job.id} />
          <JobSummary job={job} />
          <Description html={job.descriptionHtml} />
        </div>
      </div>
    </>
  );
};
