import type { SkillInBrief } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { skills as words } from "../../messages/skills.ts";
import { refreshFit } from "../fit/refresh-fit.ts";

interface Addition {
  readonly skill: SkillInBrief;
  readonly profile: { readonly id: number; readonly name: string };
}

/** Puts a skill at the end of a profile's skills; one press takes it back. */
export const useAddToProfile = () => {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries(api.skills.pathFilter()),
      queryClient.invalidateQueries(api.profiles.pathFilter()),
      refreshFit(queryClient),
    ]);
  const remove = useMutation(
    api.profiles.deleteEntry.mutationOptions({
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
  return useMutation({
    mutationFn: ({ skill: { key, name }, profile }: Addition) =>
      client.profiles.addEntry.mutate({
        profileId: profile.id,
        entry: { section: "skills", name, taxonomyKey: key },
      }),
    onSuccess: ({ id }, { skill, profile }) =>
      noticeUndo(words.addedToProfile(skill.name, profile.name), () =>
        remove.mutate({ profileId: profile.id, section: "skills", id }),
      ),
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
};
