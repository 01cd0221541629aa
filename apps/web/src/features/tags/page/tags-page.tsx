import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { SettingsTabs } from "../../auth/settings-tabs.tsx";
import { tagsQuery } from "../tags-query.ts";
import { NewTagForm } from "./new-tag-form.tsx";
import { TagRows } from "./tag-rows.tsx";
import "../../auth/settings.css";
import "../tags.css";
import "./tags-page.css";

export const TagsPage = () => {
  const tags = useQuery(tagsQuery());
  return (
    <Page title={t.tags.title} lead={t.tags.lead} width="reading">
      <SettingsTabs />
      {tags.isPending && <TagsSkeleton />}
      {tags.isError && tags.data === undefined && (
        <FailurePanel error={tags.error} onRetry={() => void tags.refetch()} />
      )}
      {tags.data && (
        <>
          {tags.data.items.length === 0 ? (
            <EmptyState drawing={<JobsDrawing />} title={t.tags.emptyTitle} text={t.tags.emptyText} />
          ) : (
            <TagRows tags={tags.data.items} />
          )}
          <NewTagForm />
        </>
      )}
    </Page>
  );
};

const rows = Array.from({ length: 6 }, (_, row) => row);

const TagsSkeleton = () => (
  <div className="panel tag-rows" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <div key={row} className="tag-row">
        <Skeleton h={34} style={{ gridColumn: "1 / -1" }} />
      </div>
    ))}
  </div>
);
