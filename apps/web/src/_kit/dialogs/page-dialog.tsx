import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { useFocusBack } from "../navigation/use-focus-back.ts";
import { useBack } from "./use-back.ts";
import { LeavingContext, useLeaving } from "./use-leaving.ts";

interface PageDialogProps {
  readonly title: string;
  readonly size?: ModalProps["size"];
  /** Something would be lost: the ways out ask first, as does closing the tab, and a press beside it does nothing. */
  readonly isDirty?: boolean;
  /** Escape and the back button leave it open: only its buttons close it, and nothing is asked. */
  readonly staysOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of a single page, there only while it is open. Its ways out are alike; Cancel is one, in its `DialogFoot`. */
export const PageDialog = ({
  title,
  size = "md",
  isDirty = false,
  staysOpen = false,
  onClose,
  children,
}: PageDialogProps) => {
  const leaving = useLeaving(isDirty && !staysOpen, onClose);
  useFocusBack();
  useBack(() => !staysOpen && leaving.leave(), isDirty);
  return (
    <Modal
      opened
      onClose={leaving.leave}
      title={title}
      size={size}
      closeOnClickOutside={!isDirty && !staysOpen}
      closeOnEscape={!staysOpen}
      closeButtonProps={{ "aria-label": t.actions.close }}
      returnFocus={false}
    >
      <LeavingContext value={leaving}>{children}</LeavingContext>
    </Modal>
  );
};
