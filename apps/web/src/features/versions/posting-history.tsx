import type { JobVersion, PostingState } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { RefusalWithRetry } from "../../_kit/feedback/refusal-with-retry.tsx";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { t } from "../../messages/index.ts";
import { words } from "../../messages/posting-history.ts";
import { PostingNotices } from "./posting-notices.tsx";
import { Snapshots } from "./snapshots.tsx";
import { VersionComparison } from "./version-comparison.tsx";
import "./versions.css";

/** What a job's posting said over time, what changed, and the pages from which it was read. */
export const PostingHistory = ({ jobId }: { readonly jobId: JobVersion["jobId"] }) => {
  const query = useQuery(api.versions.list.queryOptions({ jobId }));
  return (
    <section className="panel posting-history" aria-labelledby="posting-history-title">
      <h2 id="posting-history-title">{words.title}</h2>
      {query.isPending && <Skeleton h={48} />}
      {query.isError && <RefusalWithRetry query={query} />}
      {query.data && <History items={query.data.items} state={query.data.state} />}
    </section>
  );
};

interface HistoryProps {
  readonly items: readonly JobVersion[];
  readonly state: PostingState;
}

const History = ({ items, state }: HistoryProps) => {
  const [latest] = items;
  if (latest === undefined) return <p className="history-none">{words.none}</p>;
  return (
    <>
      <PostingNotices state={state} />
      {items.length === 1 ? (
        <p className="history-none">{words.once}</p>
      ) : (
        <>
          <VersionList items={items} />
          <VersionComparison
            items={items}
            start={state.changedSinceApplied ?? { from: latest.number - 1, to: latest.number }}
          />
        </>
      )}
      <Snapshots items={items} />
    </>
  );
};

const VersionList = ({ items }: Pick<HistoryProps, "items">) => {
  const timeZone = useTimeZone();
  return (
    <ol className="versions" reversed>
      {items.map(({ number, capturedAt, changed }) => (
        <li key={number}>
          <span>{words.version(number, writeInstant(capturedAt, timeZone))}</span>
          <span className="version-changes">
            {changed.length === 0
              ? words.first
              : words.changed(changed.map((name) => t.jobs.fields[name]).join(", "))}
          </span>
        </li>
      ))}
    </ol>
  );
};
