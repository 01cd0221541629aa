import type { CalendarFeed } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";
import { FeedAddress } from "./feed-address.tsx";

const { kinds, feeds: words } = planning.calendar;

export const FeedList = ({ feeds }: { readonly feeds: readonly CalendarFeed[] }) => (
  <section className="panel settings-block" aria-labelledby="feeds-title">
    <h2 id="feeds-title">{words.list}</h2>
    {feeds.length === 0 ? (
      <p className="feeds-none">{words.none}</p>
    ) : (
      <ul className="feeds">
        {feeds.map((feed) => (
          <FeedEntry key={feed.id} feed={feed} />
        ))}
      </ul>
    )}
  </section>
);

const FeedEntry = ({ feed }: { readonly feed: CalendarFeed }) => {
  const timeZone = useTimeZone();
  const queryClient = useQueryClient();
  const rotate = useMutation(
    api.calendar.rotateFeed.mutationOptions({
      onSuccess: () => noticeDone(words.rotated),
      onError: (error) => noticeFailure(error),
      onSettled: () => queryClient.invalidateQueries(api.calendar.listFeeds.queryFilter()),
    }),
  );
  const shown = [
    ...feed.kinds.map((kind) => kinds[kind]),
    ...(feed.detail === "private" ? [words.isPrivate] : []),
  ];
  return (
    <li className="feed">
      <div className="feed-words">
        <strong>{feed.name}</strong>
        <span>{shown.join(" · ")}</span>
        <span className="numbers">
          {feed.lastUsedAt === null
            ? words.never
            : words.used(writeInstant(feed.lastUsedAt, timeZone), feed.uses)}
        </span>
      </div>
      <div className="feed-actions">
        <Button
          size="compact-sm"
          variant="default"
          loading={rotate.isPending}
          aria-label={words.rotateOf(feed.name)}
          onClick={() => rotate.mutate({ id: feed.id })}
        >
          {words.rotate}
        </Button>
        <RevokeFeed feed={feed} />
      </div>
      {rotate.data && <FeedAddress path={rotate.data.path} />}
    </li>
  );
};

/** Revoking cannot be undone, so a second press says it. */
const RevokeFeed = ({ feed }: { readonly feed: CalendarFeed }) => {
  const [isAsking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const revoke = useMutation(
    api.calendar.revokeFeed.mutationOptions({
      onSuccess: ({ name }) => noticeDone(words.revoked(name)),
      onError: (error) => noticeFailure(error),
      onSettled: () => queryClient.invalidateQueries(api.calendar.listFeeds.queryFilter()),
    }),
  );
  if (!isAsking)
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.revokeOf(feed.name)}
        onClick={() => setAsking(true)}
      >
        {words.revoke}
      </Button>
    );
  return (
    <>
      <Button
        size="compact-sm"
        color="red.9"
        loading={revoke.isPending}
        onClick={() => revoke.mutate({ id: feed.id })}
      >
        {words.reallyRevoke}
      </Button>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
        {t.actions.cancel}
      </Button>
    </>
  );
};
