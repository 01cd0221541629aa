import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { SettingsTabs } from "../../auth/settings-tabs.tsx";
import { stagesQuery } from "../stages-query.ts";
import { NewStageForm } from "./new-stage-form.tsx";
import { StageList } from "./stage-list.tsx";
import "./stages.css";

export const StagesPage = () => {
  const stages = useQuery(stagesQuery());
  return (
    <Page title={t.stages.title} lead={t.stages.lead} width="reading">
      <SettingsTabs />
      {stages.isPending && <StagesSkeleton />}
      {stages.isError && stages.data === undefined && (
        <FailurePanel error={stages.error} onRetry={() => void stages.refetch()} />
      )}
      {stages.data && (
        <>
          <StageList stages={stages.data.items} />
          <p className="stages-hint">{t.stages.kindHint}</p>
          <NewStageForm />
        </>
      )}
    </Page>
  );
};

const rows = Array.from({ length: 8 }, (_, row) => row);

const StagesSkeleton = () => (
  <div className="panel stage-rows" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <div key={row} className="stage-row">
        <Skeleton h={34} style={{ gridColumn: "1 / -1" }} />
      </div>
    ))}
  </div>
);
