import type { JobBoard } from "@jobtracker/contracts";
import { Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useFocusBack } from "../../_kit/navigation/use-focus-back.ts";
import { t } from "../../messages/index.ts";
import { people } from "../../messages/people.ts";
import { orNull } from "../companies/form-text.ts";
import { useChangeBoard } from "./use-change-board.ts";

const words = people.boards;

interface BoardDialogProps {
  readonly board: JobBoard;
  readonly onClose: () => void;
}

export const BoardDialog = ({ board, onClose }: BoardDialogProps) => {
  useFocusBack();
  const change = useChangeBoard();
  const form = useForm({
    initialValues: { name: board.name === board.host ? "" : board.name, notes: board.notes ?? "" },
  });
  const submit = form.onSubmit(({ name, notes }) =>
    change.mutate({ board, to: { name: orNull(name), notes: orNull(notes) } }, { onSuccess: onClose }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.editTitle(board.name)}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ "aria-label": t.actions.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={words.name}
            description={words.nameHint(board.host)}
            maxLength={100}
            data-autofocus
            {...form.getInputProps("name")}
          />
          <Textarea
            label={words.notes}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={10_000}
            {...form.getInputProps("notes")}
          />
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
