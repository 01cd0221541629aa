import type { ApplicationDetail } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { readFailure } from "../../../_kit/api/failure.ts";
import { noticeDone, noticeFailure, noticeProblem } from "../../../_kit/feedback/notices.tsx";
import { today, writeDay } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";

/** Sets or clears the follow-up day; shown at once, taken back if the server refuses. */
export const useSetFollowUp = (application: ApplicationDetail) => {
  const queryClient = useQueryClient();
  const timeZone = useTimeZone();
  const key = api.applications.get.queryKey({ id: application.id });
  const show = (day: string | null) =>
    queryClient.setQueryData(key, (shown) => shown && { ...shown, followUpDate: day });
  const update = useMutation(
    api.applications.update.mutationOptions({
      scope: { id: `application-${application.id}` },
      onMutate: ({ followUpDate }) => {
        show(followUpDate ?? null);
        return { before: application.followUpDate };
      },
      onSuccess: (saved) => {
        queryClient.setQueryData(key, (shown) => shown && { ...shown, ...saved, job: shown.job });
        noticeDone(
          saved.followUpDate === null
            ? t.applications.page.followUpCleared
            : t.applications.page.followUpSet(writeDay(saved.followUpDate, today(timeZone))),
        );
      },
      onError: (error, _input, result) => {
        show(result?.before ?? null);
        const { code } = readFailure(error);
        if (code === "VERSION_CONFLICT")
          noticeProblem(t.failures.titles.VERSION_CONFLICT, t.applications.page.conflict);
        else noticeFailure(error);
      },
      onSettled: () => queryClient.invalidateQueries(api.applications.pathFilter()),
    }),
  );
  return (day: string | null) => {
    if (day === application.followUpDate) return;
    update.mutate({ id: application.id, expectedVersion: application.version, followUpDate: day });
  };
};
