import { CloseButton } from "@mantine/core";
import { type ReactNode, useId, useRef } from "react";
import { t } from "../../messages/index.ts";
import { useBack } from "./use-back.ts";
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
  /** Something could be lost by a press beside it. */
  readonly staysOpen?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Lies over the page and keeps the focus until it is closed; the focus is then where it was before. */
export const Dialog = (props: DialogProps) => {
  const { title, isBare = false, width, isFull = false, staysOpen = false, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useModalKeys(box, onClose);
  useBack(onClose);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button do the same by keyboard
    <div
      className={isFull ? "dialog dialog-full" : "dialog"}
      onMouseDown={({ target, currentTarget }) => {
        if (target === currentTarget && !staysOpen) onClose();
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
            <CloseButton onClick={onClose} aria-label={t.actions.close} />
          </header>
        )}
        {children}
      </div>
    </div>
  );
};
