import type { ImportBatch } from "@jobtracker/contracts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { noticeWith } from "../../../_kit/feedback/notices.tsx";
import { batches } from "../../../messages/batches.ts";
import { isLive, LOOK_AGAIN, refreshImports, runningQuery } from "../imports-query.ts";

const words = batches.imports;

const none: readonly ImportBatch[] = [];

/** Those of which the last look said that they go on, and this one that they do not. */
const ended = (before: readonly ImportBatch[], now: readonly ImportBatch[]): ImportBatch[] =>
  now.filter(
    (batch) => !isLive(batch) && before.some((earlier) => earlier.id === batch.id && isLive(earlier)),
  );

/** The batch that goes on, the newest of several; when it has ended that is said, once, unless its report is open. */
export const useRunningBatch = (): ImportBatch | undefined => {
  const { data } = useQuery({
    ...runningQuery(),
    refetchInterval: ({ state }) => (state.data?.items.some(isLive) ? 2 * LOOK_AGAIN : false),
  });
  const items = data?.items ?? none;
  const before = useRef(none);
  const queryClient = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    for (const batch of ended(before.current, items)) {
      void refreshImports(queryClient);
      if (router.state.location.pathname === `/batches/${batch.id}`) continue;
      const toReport = () => void router.navigate({ to: "/batches/$batchId", params: { batchId: batch.id } });
      noticeWith(words.ended(batch), { id: `batch-${batch.id}`, label: words.report, act: toReport });
    }
    before.current = items;
  }, [items, queryClient, router]);
  return items.find(isLive);
};
