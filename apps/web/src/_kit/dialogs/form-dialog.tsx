import { Button, Group, type ModalProps } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { Refusal } from "../feedback/refusal.tsx";
import { PageDialog } from "./page-dialog.tsx";
import { UnsavedQuestion } from "./unsaved-question.tsx";
import { useLeaving } from "./use-leaving.ts";

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
  const { isAsking, leave, keep } = useLeaving(isDirty, onClose);
  return (
    <PageDialog title={title} {...(size !== undefined && { size })} isDirty={isDirty} onClose={leave}>
      <form onSubmit={onSubmit} noValidate>
        {error !== null && <Refusal error={error} />}
        {children}
        {isAsking ? (
          <UnsavedQuestion onKeep={keep} onDiscard={onClose} />
        ) : (
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={isSaving}>
              {t.actions.save}
            </Button>
          </Group>
        )}
      </form>
    </PageDialog>
  );
};
