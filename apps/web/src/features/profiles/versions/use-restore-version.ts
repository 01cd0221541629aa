import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profiles.ts";
import { refreshFit } from "../../fit/refresh-fit.ts";
import { profileQuery } from "../profiles-query.ts";

interface Restoring {
  readonly number: number;
  /** As the person saw the profile. */
  readonly expectedRevision: number;
  readonly isUndo?: boolean;
}

/** Makes the profile say what a version says; one press takes it back. */
export const useRestoreVersion = (profileId: number) => {
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ number, expectedRevision }: Restoring) =>
      client.profiles.restoreVersion.mutate({ profileId, number, expectedRevision }),
    onSuccess: ({ kept, ...profile }, { number, isUndo }) => {
      queryClient.setQueryData(profileQuery(profileId).queryKey, profile);
      if (isUndo) return;
      noticeUndo(words.versions.restored(number), () =>
        mutation.mutate({ number: kept, expectedRevision: profile.revision, isUndo: true }),
      );
    },
    onError: (error) => noticeFailure(error, words.versions.notRestored),
    onSettled: () =>
      Promise.all([queryClient.invalidateQueries(api.profiles.pathFilter()), refreshFit(queryClient)]),
  });
  return mutation;
};
