import {
  createContext,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  use,
  useLayoutEffect,
  useRef,
} from "react";
import { createPortal } from "react-dom";
import { OVERLAYS } from "../theme/overlays.ts";
import { itemsOf, leadKey } from "./menu-keys.ts";
import { type MenuPosition, placeMenu } from "./place-menu.ts";
import "./menus.css";

/** Closes the menu around an entry; the focus is then where it was before. */
const CloseContext = createContext<() => void>(() => {});
export const useCloseMenu = () => use(CloseContext);

interface MenuListProps {
  readonly id: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly position: MenuPosition;
  readonly width: number;
  readonly close: (withFocus: boolean) => void;
  readonly children: ReactNode;
}

/** What happens in the menu is no press on the card, and no key of the board, that it was opened from. */
const stop = (event: SyntheticEvent) => event.stopPropagation();

/** An open menu, above everything, beside its button. */
export const MenuList = ({ id, anchor, position, width, close, children }: MenuListProps) => {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [menu, button] = [list.current, anchor.current];
    if (menu === null || button === null) return;
    const place = () => placeMenu(menu, button, position);
    menu.showPopover();
    place();
    (menu.querySelector<HTMLElement>("[aria-checked=true]") ?? itemsOf(menu)[0])?.focus({
      preventScroll: true,
    });
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close(false);
    };
    const options = { capture: true, passive: true };
    addEventListener("pointerdown", closeOutside, options);
    addEventListener("scroll", place, options);
    addEventListener("resize", place, options);
    return () => {
      removeEventListener("pointerdown", closeOutside, options);
      removeEventListener("scroll", place, options);
      removeEventListener("resize", place, options);
    };
  }, [anchor, position, close]);

  const overlays = document.getElementById(OVERLAYS) ?? document.body;
  return createPortal(
    <div
      ref={list}
      id={id}
      className="menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      style={{ width }}
      aria-label={anchor.current?.getAttribute("aria-label") ?? anchor.current?.textContent ?? undefined}
      onMouseDown={stop}
      onTouchStart={stop}
      onClick={stop}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") {
          event.preventDefault();
          close(true);
        } else if (event.key === "Tab") close(true);
        else leadKey(event);
      }}
    >
      <CloseContext value={() => close(true)}>{children}</CloseContext>
    </div>,
    overlays,
  );
};
