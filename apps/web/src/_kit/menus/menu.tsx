import { type KeyboardEvent, type ReactNode, type Ref, useCallback, useId, useRef, useState } from "react";
import { MenuList } from "./menu-list.tsx";
import type { MenuPosition } from "./place-menu.ts";

/** For the button that opens the menu. */
interface TriggerProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly "aria-haspopup": "menu";
  readonly "aria-expanded": boolean;
  readonly "aria-controls": string | undefined;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface MenuProps {
  readonly trigger: (props: TriggerProps) => ReactNode;
  readonly position?: MenuPosition;
  /** Pixels. */
  readonly width: number;
  /** For a menu that something else opens too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Drawn while the menu is open. */
  readonly children: ReactNode;
}

/** A button with a menu. Closed it costs no more than its button: there may be one on each of hundreds of cards. */
export const Menu = ({ trigger, position = "bottom-end", width, children, ...given }: MenuProps) => {
  const [isOpenByItself, openByItself] = useState(false);
  const { isOpen = isOpenByItself, onOpenChange: change = openByItself } = given;
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(
    (withFocus: boolean) => {
      if (withFocus) anchor.current?.focus({ preventScroll: true });
      change(false);
    },
    [change],
  );
  return (
    <>
      {trigger({
        ref: anchor,
        "aria-haspopup": "menu",
        "aria-expanded": isOpen,
        "aria-controls": isOpen ? id : undefined,
        onClick: () => change(!isOpen),
        onKeyDown: (event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          change(true);
        },
      })}
      {isOpen && (
        <MenuList id={id} anchor={anchor} position={position} width={width} close={close}>
          {children}
        </MenuList>
      )}
    </>
  );
};
