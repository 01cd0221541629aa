import type { ProfileDocument } from "@jobtracker/contracts";
import { Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { FormDialog } from "../../../_kit/dialogs/form-dialog.tsx";
import { noticeDone } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/profiles.ts";

const own = words.versions;

interface ConfirmDialogProps {
  readonly profile: ProfileDocument;
  readonly onClose: () => void;
}

export const ConfirmDialog = ({ profile, onClose }: ConfirmDialogProps) => {
  const queryClient = useQueryClient();
  const [note, setNote] = useState("");
  const confirm = useMutation(
    api.profiles.confirmVersion.mutationOptions({
      onSuccess: async ({ number }) => {
        await queryClient.invalidateQueries(api.profiles.pathFilter());
        noticeDone(own.confirmed(number));
        onClose();
      },
      // What is shown may be the reason: the profile changed meanwhile.
      onError: () => queryClient.invalidateQueries(api.profiles.pathFilter()),
    }),
  );
  return (
    <FormDialog
      title={own.confirmTitle}
      isDirty={note !== ""}
      error={confirm.error}
      isSaving={confirm.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        const said = note.trim() === "" ? {} : { note: note.trim() };
        confirm.mutate({ profileId: profile.id, expectedRevision: profile.revision, ...said });
      }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>{own.confirmText}</Text>
        <TextInput
          label={own.note}
          description={own.noteHint}
          maxLength={1000}
          data-autofocus
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Stack>
    </FormDialog>
  );
};
