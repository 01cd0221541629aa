import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { UnsavedQuestion } from "./unsaved-question.tsx";
import { useDialogLeaving } from "./use-leaving.ts";

interface DialogFootProps {
  /** The one that keeps things as they are has the focus first: what follows cannot be taken back. */
  readonly isCancelFirst?: boolean;
  /** What can be done, the main action last. */
  readonly children: ReactNode;
}

/** Ends a dialog that can be cancelled. While it asks whether to discard, the question stands in place of the buttons. */
export const DialogFoot = ({ isCancelFirst = false, children }: DialogFootProps) => {
  const { isAsking, leave, keep, discard } = useDialogLeaving();
  if (isAsking) return <UnsavedQuestion onKeep={keep} onDiscard={discard} />;
  return (
    <Group justify="flex-end" gap="sm" mt="md">
      <Button variant="default" onClick={leave} {...(isCancelFirst && { "data-autofocus": true })}>
        {t.actions.cancel}
      </Button>
      {children}
    </Group>
  );
};
