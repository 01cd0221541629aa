import type { OwnSkill } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { skills as words } from "../../messages/skills.ts";
import { refreshFit } from "../fit/refresh-fit.ts";

export interface OwnSkillFields {
  readonly name: string;
  readonly category: string | null;
  readonly aliases: string[];
}

/** What was read of skills is read again: counts, sentences and fit follow the names. */
const useRefresh = () => {
  const queryClient = useQueryClient();
  return () => Promise.all([queryClient.invalidateQueries(api.skills.pathFilter()), refreshFit(queryClient)]);
};

export const useRestoreSkill = () => {
  const refresh = useRefresh();
  return useMutation(
    api.skills.restore.mutationOptions({
      onSuccess: ({ name }) => noticeDone(words.restored(name)),
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};

export const useDeleteSkill = () => {
  const refresh = useRefresh();
  const restore = useRestoreSkill();
  return useMutation(
    api.skills.delete.mutationOptions({
      onSuccess: ({ id, name }) => noticeUndo(words.deleted(name), () => restore.mutate({ id })),
      onError: (error) => noticeFailure(error),
      onSettled: refresh,
    }),
  );
};

export const useCreateSkill = () => {
  const refresh = useRefresh();
  const remove = useDeleteSkill();
  return useMutation({
    mutationFn: (fields: OwnSkillFields) => client.skills.create.mutate(fields),
    onSuccess: ({ id, name }) => noticeUndo(words.created(name), () => remove.mutate({ id })),
    onSettled: refresh,
  });
};

interface SkillChange {
  /** As the person saw it. */
  readonly skill: OwnSkill;
  readonly to: OwnSkillFields;
  readonly isUndo?: boolean;
}

/** One press takes it back. */
export const useChangeSkill = () => {
  const refresh = useRefresh();
  const mutation = useMutation({
    mutationFn: ({ skill: { id, version }, to }: SkillChange) =>
      client.skills.update.mutate({ id, expectedVersion: version, ...to }),
    onSuccess: (after, { skill: { name, category, aliases }, isUndo }) => {
      if (isUndo) return;
      const to = { name, category, aliases };
      noticeUndo(words.changed(after.name), () => mutation.mutate({ skill: after, to, isUndo: true }));
    },
    onSettled: refresh,
  });
  return mutation;
};

interface SkillMerge {
  readonly skill: OwnSkill;
  readonly into: { readonly key: string; readonly name: string };
}

export const useMergeSkill = () => {
  const refresh = useRefresh();
  const restore = useRestoreSkill();
  return useMutation({
    mutationFn: ({ skill: { id, version }, into }: SkillMerge) =>
      client.skills.merge.mutate({ id, intoKey: into.key, expectedVersion: version }),
    onSuccess: ({ id, name }, { into }) =>
      noticeUndo(words.merged(name, into.name), () => restore.mutate({ id })),
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
};
