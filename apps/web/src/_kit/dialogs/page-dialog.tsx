import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { useFocusBack } from "../navigation/use-focus-back.ts";
import { useBack } from "./use-back.ts";

interface PageDialogProps {
  readonly title: string;
  readonly size?: ModalProps["size"];
  /** Something could be lost by a press beside it, or by closing the tab. */
  readonly isDirty?: boolean;
  /** Escape and the back button leave it open: only its buttons close it. */
  readonly staysOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of a single page, there only while it is open. Escape, the cross and the back button close it alike. */
export const PageDialog = ({
  title,
  size = "md",
  isDirty = false,
  staysOpen = false,
  onClose,
  children,
}: PageDialogProps) => {
  useFocusBack();
  useBack(() => !staysOpen && onClose(), isDirty);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={!isDirty && !staysOpen}
      closeOnEscape={!staysOpen}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
    >
      {children}
    </Modal>
  );
};
