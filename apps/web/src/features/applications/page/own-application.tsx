import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { t } from "../../../messages/index.ts";
import { ApplicationPane } from "./application-pane.tsx";

/** The application that was made from a job, beside its posting. */
export const OwnApplication = ({ id }: { readonly id: number }) => {
  const application = useQuery(api.applications.get.queryOptions({ id }));
  const stages = useQuery(api.stages.list.queryOptions({}));
  if (application.data)
    return <ApplicationPane application={application.data} stages={stages.data?.items ?? []} />;
  return (
    <div className="application-pane">
      {application.isError ? (
        <FailurePanel error={application.error} onRetry={() => void application.refetch()} />
      ) : (
        <div aria-busy="true">
          <div className="visually-hidden" role="status">
            {t.shell.loading}
          </div>
          <Skeleton h={220} mb="md" />
          <Skeleton h={160} />
        </div>
      )}
    </div>
  );
};
