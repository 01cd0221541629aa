import type { Offer, OfferStatus } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";
import { noticeDone, noticeFailure, noticeProblem, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { planning } from "../../messages/planning.ts";

const words = planning.offers;

/** Everything that shows offers, or what an offer moves, is asked for anew. */
export const useRefreshOffers = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries(api.offers.pathFilter()),
      queryClient.invalidateQueries(api.reminders.suggestions.pathFilter()),
    ]);
};

const refused = (error: unknown) => {
  if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(words.notChanged, words.conflict);
  else noticeFailure(error, words.notChanged);
};

/** Says the status, deletes; each can be taken back at once. */
export const useOffers = () => {
  const refresh = useRefreshOffers();
  const shared = { scope: { id: "offers" }, onSettled: refresh, onError: refused };
  const update = useMutation(
    api.offers.update.mutationOptions({ ...shared, onSuccess: () => noticeDone(words.saved) }),
  );
  const restore = useMutation(api.offers.restore.mutationOptions(shared));
  const remove = useMutation(
    api.offers.delete.mutationOptions({
      ...shared,
      onSuccess: ({ id }) => noticeUndo(words.deleted, () => restore.mutate({ id })),
    }),
  );
  return {
    setStatus: ({ id, version }: Offer, status: OfferStatus) =>
      update.mutate({ id, expectedVersion: version, status }),
    remove: ({ id }: Offer) => remove.mutate({ id }),
  };
};
