import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { planning } from "../../../messages/planning.ts";
import { SettingsTabs } from "../../auth/settings-tabs.tsx";
import { FeedList } from "./feed-list.tsx";
import { NewFeedForm } from "./new-feed-form.tsx";
import "../../auth/settings.css";
import "./feeds.css";

const words = planning.calendar.feeds;

export const FeedsPage = () => {
  const feeds = useQuery(api.calendar.listFeeds.queryOptions({}));
  const active = feeds.data?.items.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <SettingsTabs />
      {feeds.isPending && <Skeleton h={80} mb={16} />}
      {feeds.isError && feeds.data === undefined && (
        <FailurePanel error={feeds.error} onRetry={() => void feeds.refetch()} />
      )}
      {active && <FeedList feeds={active} />}
      <NewFeedForm />
    </Page>
  );
};
