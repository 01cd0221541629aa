import { usePages } from "../../_kit/api/use-pages.ts";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { LinkButton } from "../../_kit/navigation/links.tsx";
import { LoadMore } from "../../_kit/page/load-more.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { batches } from "../../messages/batches.ts";
import { PendingPage } from "../../routes/pending-page.tsx";
import { SettingsTabs } from "../auth/settings-tabs.tsx";
import { BatchList } from "../imports/batch-list.tsx";
import { LOOK_AGAIN, tasksQuery } from "./background-query.ts";
import { TaskEntry } from "./task-entry.tsx";

const words = batches.background;

/** What waits, runs and has ended behind the pages. */
export const BackgroundPage = () => {
  const tasks = usePages({
    ...tasksQuery(),
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some(({ finishedAt }) => finishedAt === null) ? LOOK_AGAIN : false,
  });
  return (
    <Page
      title={words.title}
      width="reading"
      lead={words.lead}
      actions={<LinkButton to="/jobs/many">{batches.imports.title}</LinkButton>}
    >
      <SettingsTabs />
      <BatchList />
      <section aria-labelledby="tasks-title">
        <h2 id="tasks-title">{words.tasks}</h2>
        {tasks.isPending && <PendingPage />}
        {tasks.isError && tasks.data === undefined && (
          <FailurePanel error={tasks.error} onRetry={() => void tasks.refetch()} />
        )}
        {tasks.data?.items.length === 0 && <p>{words.none}</p>}
        {tasks.data && tasks.data.items.length > 0 && (
          <ul className="panel batch-items">
            {tasks.data.items.map((task) => (
              <TaskEntry key={task.id} task={task} />
            ))}
          </ul>
        )}
        <LoadMore pages={tasks} />
      </section>
    </Page>
  );
};
