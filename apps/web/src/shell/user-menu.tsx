import {
  IconCommand,
  IconId,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconSelector,
  IconUser,
} from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useAccount } from "../_kit/api/account.ts";
import { Menu } from "../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem, MenuLabel } from "../_kit/menus/menu-items.tsx";
import { t } from "../messages/index.ts";
import { ColourChoice } from "./colour-choice.tsx";
import { usePalette } from "./palette/palette-context.ts";
import { useShortcutsHelp } from "./shortcuts/shortcuts-context.ts";
import { useSignOut } from "./use-sign-out.ts";

export const UserMenu = ({ withName = false }: { readonly withName?: boolean }) => {
  const account = useAccount();
  const router = useRouter();
  const signOut = useSignOut();
  const shortcuts = useShortcutsHelp();
  const palette = usePalette();
  return (
    <Menu
      width={240}
      trigger={(props) => (
        <button type="button" {...props} className="user-button">
          <span className="user-initials" aria-hidden="true">
            {initials(account.displayName)}
          </span>
          <span className="visually-hidden">{t.shell.userMenu}</span>
          {withName ? (
            <>
              <span className="user-name">{account.displayName}</span>
              <IconSelector size={16} aria-hidden="true" />
            </>
          ) : (
            <span className="visually-hidden">{account.displayName}</span>
          )}
        </button>
      )}
    >
      <MenuLabel>{account.email}</MenuLabel>
      <MenuItem picture={<IconId size={16} />} onChoose={() => void router.navigate({ to: "/profile" })}>
        {t.shell.profile}
      </MenuItem>
      <MenuItem
        picture={<IconUser size={16} />}
        onChoose={() => void router.navigate({ to: "/settings/account" })}
      >
        {t.shell.account}
      </MenuItem>
      <MenuItem
        picture={<IconKey size={16} />}
        onChoose={() => void router.navigate({ to: "/settings/tokens" })}
      >
        {t.shell.tokens}
      </MenuItem>
      <MenuItem picture={<IconCommand size={16} />} onChoose={palette.open}>
        {t.palette.title}
      </MenuItem>
      <MenuItem picture={<IconKeyboard size={16} />} onChoose={shortcuts.show}>
        {t.shortcuts.title}
      </MenuItem>
      <MenuDivider />
      <MenuLabel>{t.shell.colours}</MenuLabel>
      <ColourChoice />
      <MenuDivider />
      <MenuItem picture={<IconLogout size={16} />} onChoose={() => signOut.mutate({})}>
        {t.shell.signOut}
      </MenuItem>
    </Menu>
  );
};

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => Array.from(word).at(0) ?? "")
    .join("")
    .toLocaleUpperCase();
