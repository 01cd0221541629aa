import { Button, type ModalProps } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { Refusal } from "../feedback/refusal.tsx";
import { DialogFoot } from "./dialog-foot.tsx";
import { PageDialog } from "./page-dialog.tsx";

interface FormDialogProps {
  readonly title: string;
  readonly size?: ModalProps["size"];
  /** Something was written. */
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
}: FormDialogProps) => (
  <PageDialog title={title} {...(size !== undefined && { size })} isDirty={isDirty} onClose={onClose}>
    <form onSubmit={onSubmit} noValidate>
      {error !== null && <Refusal error={error} />}
      {children}
      <DialogFoot>
        <Button type="submit" loading={isSaving}>
          {t.actions.save}
        </Button>
      </DialogFoot>
    </form>
  </PageDialog>
);
