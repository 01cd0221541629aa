import type { ProfileSummary } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, client } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profiles.ts";
import { refreshFit } from "../../fit/refresh-fit.ts";
import type { NameAndLanguage } from "./profile-form-dialog.tsx";

const own = words.switcher;

/** Makes, renames, copies and deletes whole profiles. */
export const useProfiles = () => {
  const queryClient = useQueryClient();
  const router = useRouter();
  const refresh = () =>
    Promise.all([queryClient.invalidateQueries(api.profiles.pathFilter()), refreshFit(queryClient)]);
  const show = (profileId: number) => router.navigate({ to: "/profile/$profileId", params: { profileId } });

  const create = useMutation(
    api.profiles.create.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await refresh();
        noticeDone(own.created(name));
        await show(id);
      },
    }),
  );
  const duplicate = useMutation(
    api.profiles.duplicate.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await refresh();
        noticeDone(own.created(name));
        await show(id);
      },
    }),
  );
  const rename = useMutation({
    mutationFn: ({ profile, to }: { profile: ProfileSummary; to: NameAndLanguage }) =>
      client.profiles.update.mutate({ id: profile.id, expectedVersion: profile.version, ...to }),
    onSuccess: refresh,
  });
  const makeDefault = useMutation({
    mutationFn: ({ id, version }: ProfileSummary) =>
      client.profiles.update.mutate({ id, expectedVersion: version, isDefault: true }),
    onSuccess: async ({ name }) => {
      noticeDone(own.nowDefault(name));
      await refresh();
    },
    onError: (error) => {
      noticeFailure(error);
      return refresh();
    },
  });
  const restore = useMutation(
    api.profiles.restore.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await refresh();
        noticeDone(own.restored(name));
        await show(id);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
  const remove = useMutation(
    api.profiles.delete.mutationOptions({
      onSuccess: async ({ id, name }) => {
        await router.navigate({ to: "/profile" });
        await refresh();
        noticeUndo(own.deleted(name), () => restore.mutate({ id }));
      },
      onError: (error) => noticeFailure(error),
    }),
  );
  return { create, duplicate, rename, makeDefault, restore, remove };
};
