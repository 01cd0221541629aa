import { Notifications } from "@mantine/notifications";
import { type FocusEvent, type MouseEvent, useRef } from "react";
import { useIsLater } from "../loading/use-is-later.ts";

/**
 * The notices. What is pressed in one goes away with it, so the focus is then where it was before somebody came to the
 * notices; they stand outside of the page, and their events arrive here all the same.
 */
export const NoticeArea = () => {
  const isLater = useIsLater();
  const before = useRef<HTMLElement>(undefined);
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && relatedTarget.closest("[role=alert]") === null)
      before.current = relatedTarget;
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest("button") === null) return;
    const place = before.current?.isConnected ? before.current : document.querySelector("main");
    place?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons are those of the notices
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press of a button by a key is a click, too
    <div onFocus={onFocus} onClick={onClick}>
      {isLater && <Notifications position="bottom-right" limit={4} />}
    </div>
  );
};
