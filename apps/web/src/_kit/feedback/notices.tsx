import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { t } from "../../messages/index.ts";
import { readFailure } from "../api/failure.ts";
import { offerUndo, withdrawUndo } from "./undoable.ts";

/** Long enough to read the line and reach the button (ms). */
const UNDO_TIME = 8_000;
const READ_TIME = 4_000;

const closeButton = { "aria-label": t.actions.dismiss };

export const noticeDone = (message: string) =>
  notifications.show({ message, color: "accent", autoClose: READ_TIME, closeButtonProps: closeButton });

interface Offer {
  /** What is said already under it is not said again. */
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  readonly onClose?: () => void;
}

/** Says what has happened, and offers what can be done about it. */
export const noticeWith = (message: string, { id, label, act, onClose }: Offer) =>
  notifications.show({
    id,
    color: "accent",
    autoClose: UNDO_TIME,
    closeButtonProps: closeButton,
    ...(onClose && { onClose }),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="md">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            act();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });

/** Says what was done and offers to take it back: by its button, or by the key for the latest. */
export const noticeUndo = (message: string, undo: () => void) => {
  const id = crypto.getRandomValues(new Uint32Array(1)).join();
  offerUndo(id, () => {
    notifications.hide(id);
    undo();
  });
  noticeWith(message, { id, label: t.actions.undo, act: undo, onClose: () => withdrawUndo(id) });
};

/** An honest word about something that did not work. */
export const noticeProblem = (title: string, message: string) =>
  notifications.show({ title, message, color: "red", autoClose: UNDO_TIME, closeButtonProps: closeButton });

/** The same for whatever was thrown. An ended session needs no word: the sign-in page comes by itself. */
export const noticeFailure = (thrown: unknown, title?: string) => {
  const failure = readFailure(thrown);
  if (failure.code === "UNAUTHENTICATED") return;
  noticeProblem(title ?? t.failures.titles[failure.code], failure.message);
};
