import type { JobBoard } from "@jobtracker/contracts";
import { Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormDialog } from "../../_kit/dialogs/form-dialog.tsx";
import { GrowingTextarea } from "../../_kit/fields/growing-textarea.tsx";
import { people } from "../../messages/people.ts";
import { orNull } from "../companies/form-text.ts";
import { useChangeBoard } from "./use-change-board.ts";

const words = people.boards;

interface BoardDialogProps {
  readonly board: JobBoard;
  readonly onClose: () => void;
}

export const BoardDialog = ({ board, onClose }: BoardDialogProps) => {
  const change = useChangeBoard();
  const form = useForm({
    initialValues: { name: board.name === board.host ? "" : board.name, notes: board.notes ?? "" },
  });
  const submit = form.onSubmit(({ name, notes }) =>
    change.mutate({ board, to: { name: orNull(name), notes: orNull(notes) } }, { onSuccess: onClose }),
  );
  return (
    <FormDialog
      title={words.editTitle(board.name)}
      isDirty={form.isDirty()}
      error={null}
      isSaving={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={words.name}
          description={words.nameHint(board.host)}
          maxLength={100}
          data-autofocus
          {...form.getInputProps("name")}
        />
        <GrowingTextarea
          label={words.notes}
          minRows={3}
          maxRows={12}
          maxLength={10_000}
          {...form.getInputProps("notes")}
        />
      </Stack>
    </FormDialog>
  );
};
