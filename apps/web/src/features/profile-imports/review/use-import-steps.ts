import type { ProfileImport } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAccount } from "../../../_kit/api/account.ts";
import { client } from "../../../_kit/api/client.ts";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { saveFile } from "../../../_kit/files/save-file.ts";
import { words } from "../../../messages/profile-imports.ts";
import { refreshResumes } from "../profile-imports-query.ts";
import { draftsOf } from "./review-draft.ts";

type Confirm = Parameters<typeof client.profileImports.confirm.mutate>[0];
type Target = Omit<Confirm, "id" | "expectedVersion">;

/** What can be done with an import as a whole. */
export const useImportSteps = ({ id, version: expectedVersion, name }: ProfileImport) => {
  const queryClient = useQueryClient();
  const drafts = deviceDrafts(useAccount().id);
  const around = {
    onError: (error: unknown) => noticeFailure(error, words.notDone),
    onSettled: () => refreshResumes(queryClient),
  };
  const undo = useMutation({
    ...around,
    mutationFn: (version: number) => client.profileImports.undo.mutate({ id, expectedVersion: version }),
    onSuccess: () => noticeDone(words.undone),
  });
  const restore = useMutation({
    ...around,
    mutationFn: (version: number) => client.profileImports.restore.mutate({ id, expectedVersion: version }),
    onSuccess: () => noticeDone(words.restored),
  });
  return {
    undo: { isPending: undo.isPending, mutate: () => undo.mutate(expectedVersion) },
    restore: { isPending: restore.isPending, mutate: () => restore.mutate(expectedVersion) },
    discard: useMutation({
      ...around,
      mutationFn: () => client.profileImports.discard.mutate({ id, expectedVersion }),
      onSuccess: ({ version }) => {
        drafts.dropUnder(draftsOf(id));
        noticeUndo(words.discarded, () => restore.mutate(version));
      },
    }),
    confirm: useMutation({
      mutationFn: (target: Target) =>
        client.profileImports.confirm.mutate({ id, expectedVersion, ...target }),
      onSuccess: ({ version }) => {
        drafts.dropUnder(draftsOf(id));
        noticeUndo(words.confirmed, () => undo.mutate(version));
      },
      onError: (error) => noticeFailure(error, words.notConfirmed),
      onSettled: around.onSettled,
    }),
    original: useMutation({
      ...around,
      meta: { changesNothing: true },
      mutationFn: () => client.profileImports.original.query({ id }),
      onSuccess: ({ files }) => {
        for (const file of files) saveFile(file.name, bytesOf(file.content));
      },
      onSettled: () => undefined,
    }),
    name: name ?? words.pasted,
  };
};

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
