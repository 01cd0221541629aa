import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useCloseMenu } from "./menu-list.tsx";

interface EntryProps {
  readonly onChoose: () => void;
  /** The menu stays open. */
  readonly keepsOpen?: boolean;
  readonly children: ReactNode;
}

interface MenuItemProps extends EntryProps {
  /** Before the words. */
  readonly picture?: ReactNode;
  /** After the words. */
  readonly after?: ReactNode;
  /** It can be reached, so that it can be read, but does nothing. */
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
}

const useChoose = ({ onChoose, keepsOpen }: Pick<EntryProps, "onChoose" | "keepsOpen">) => {
  const close = useCloseMenu();
  return () => {
    // First the focus goes back; what is chosen may take it elsewhere.
    if (!keepsOpen) close();
    onChoose();
  };
};

export const MenuItem = (props: MenuItemProps) => {
  const { picture, after, isDisabled, isDanger, children } = props;
  const choose = useChoose(props);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={isDanger ? "menu-item menu-item-danger" : "menu-item"}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : choose}
    >
      {picture && <span className="menu-picture">{picture}</span>}
      <span className="menu-words">{children}</span>
      {after}
    </button>
  );
};

interface MenuRadioProps extends EntryProps {
  readonly isChecked: boolean;
  readonly after?: ReactNode;
}

/** One of several, of which one holds. */
export const MenuRadio = (props: MenuRadioProps) => {
  const { isChecked, after, children } = props;
  const choose = useChoose(props);
  return (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      className="menu-item"
      aria-checked={isChecked}
      onClick={choose}
    >
      <span className="menu-check">{isChecked && <IconCheck size={15} aria-hidden="true" />}</span>
      <span className="menu-words">{children}</span>
      {after}
    </button>
  );
};

export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <div className="menu-label" role="presentation">
    {children}
  </div>
);

export const MenuDivider = () => <hr className="menu-divider" />;
