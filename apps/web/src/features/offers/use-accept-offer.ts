import type { Offer } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { planning } from "../../messages/planning.ts";

const words = planning.offers;

interface Acceptance {
  readonly offer: Offer;
  /** Where the application stands, and where it goes; it stays without it. */
  readonly from: string;
  readonly moveTo?: string | undefined;
}

/** Opens the offer again and puts the application back where it stood, which is a move of its own in its history. */
const takeBack = async ({ offer, from, moveTo }: Acceptance, version: number): Promise<void> => {
  await client.offers.update.mutate({ id: offer.id, expectedVersion: version, status: offer.status });
  if (moveTo === undefined || moveTo === from) return;
  const { id, version: expectedVersion } = await client.applications.get.query({ id: offer.applicationId });
  await client.applications.move.mutate({ id, stage: from, expectedVersion });
};

/** Accepts an offer, with its application if wanted; one press takes both back. */
export const useAcceptOffer = () => {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries(api.offers.pathFilter()),
      queryClient.invalidateQueries(api.applications.pathFilter()),
      queryClient.invalidateQueries(api.reminders.suggestions.pathFilter()),
    ]);
  const onError = (error: unknown) => noticeFailure(error, words.notChanged);
  const undo = useMutation({
    mutationFn: ({ acceptance, version }: { acceptance: Acceptance; version: number }) =>
      takeBack(acceptance, version),
    onSettled: refresh,
    onError,
  });
  return useMutation({
    mutationFn: ({ offer, moveTo }: Acceptance) =>
      client.offers.accept.mutate({
        id: offer.id,
        expectedVersion: offer.version,
        ...(moveTo !== undefined && { moveTo }),
      }),
    onSuccess: ({ version }, acceptance) =>
      noticeUndo(words.accepted, () => undo.mutate({ acceptance, version })),
    onSettled: refresh,
    onError,
  });
};
