import { CloseButton } from "@mantine/core";
import { type ReactNode, useId, useRef } from "react";
import { t } from "../../messages/index.ts";
import { useBack } from "./use-back.ts";
import { LeavingContext, useLeaving } from "./use-leaving.ts";
import { useModalKeys } from "./use-modal-keys.ts";
import "./dialogs.css";

interface DialogProps {
  readonly title: string;
  /** The title is said to screen readers alone, and the content brings its own way to close. */
  readonly isBare?: boolean;
  /** Pixels; as wide as the window where that is narrower. */
  readonly width: number;
  /** Fills a narrow window. */
  readonly isFull?: boolean;
  /** Something would be lost: the ways out ask first, as does closing the tab, and a press beside it does nothing. */
  readonly isDirty?: boolean;
  /** A press beside it does nothing, though what is in it is kept. */
  readonly staysOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Lies over the page and keeps the focus until it is closed; the focus is then where it was before. Its ways out are
 * those of `PageDialog`.
 */
export const Dialog = (props: DialogProps) => {
  const { title, isBare = false, width, isFull = false, isDirty = false, staysOpen = false, onClose } = props;
  const leaving = useLeaving(isDirty, onClose);
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useModalKeys(box, leaving.leave);
  useBack(leaving.leave, isDirty);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button do the same by keyboard
    <div
      className={isFull ? "dialog dialog-full" : "dialog"}
      onMouseDown={({ target, currentTarget }) => {
        if (target === currentTarget && !staysOpen && !isDirty) onClose();
      }}
    >
      <div
        ref={box}
        className={isBare ? "dialog-box dialog-bare" : "dialog-box"}
        role="dialog"
        aria-modal="true"
        {...(isBare ? { "aria-label": title } : { "aria-labelledby": titleId })}
        tabIndex={-1}
        style={{ maxWidth: width }}
      >
        {!isBare && (
          <header className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <CloseButton onClick={leaving.leave} aria-label={t.actions.close} />
          </header>
        )}
        <LeavingContext value={leaving}>{props.children}</LeavingContext>
      </div>
    </div>
  );
};
