import { Button, Group, Modal, type ModalProps } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { Refusal } from "../feedback/refusal.tsx";
import { useFocusBack } from "../navigation/use-focus-back.ts";

interface FormDialogProps {
  readonly title: string;
  readonly size?: ModalProps["size"];
  /** Something was written: a press beside the dialog does not close it. */
  readonly isDirty: boolean;
  /** Why the server refused what was sent; null where it did not, or is said elsewhere. */
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form over the page, there only while it is open. What was written stays until the server has it. */
export const FormDialog = ({
  title,
  size,
  isDirty,
  error,
  isSaving,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) => {
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={!isDirty}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
      {...(size !== undefined && { size })}
    >
      <form onSubmit={onSubmit} noValidate>
        {error !== null && <Refusal error={error} />}
        {children}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t.actions.cancel}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t.actions.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
