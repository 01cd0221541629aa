import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { planning } from "../../../messages/planning.ts";

const words = planning.offers;

/** Says and removes exchange rates; a removed one comes back by one press. */
export const useRates = () => {
  const queryClient = useQueryClient();
  const shared = {
    onSettled: () => queryClient.invalidateQueries(api.offers.pathFilter()),
    onError: (error: unknown) => noticeFailure(error),
  };
  const set = useMutation(
    api.offers.setRate.mutationOptions({
      ...shared,
      onSuccess: ({ from, to }) => noticeDone(words.rateSaved(from, to)),
    }),
  );
  const remove = useMutation(
    api.offers.removeRate.mutationOptions({
      ...shared,
      onSuccess: (rate) => noticeUndo(words.rateRemoved(rate.from, rate.to), () => set.mutate(rate)),
    }),
  );
  return { set, remove };
};
