import { Avatar, Menu, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconCommand, IconKey, IconKeyboard, IconLogout, IconSelector, IconUser } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useAccount } from "../_kit/api/account.ts";
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
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className="user-button">
          <Avatar size={28} color="accent" variant="filled" alt="" aria-hidden="true">
            {initials(account.displayName)}
          </Avatar>
          <VisuallyHidden>{t.shell.userMenu}</VisuallyHidden>
          {withName ? (
            <>
              <span className="user-name">{account.displayName}</span>
              <IconSelector size={16} aria-hidden="true" />
            </>
          ) : (
            <VisuallyHidden>{account.displayName}</VisuallyHidden>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.email}</Menu.Label>
        <Menu.Item
          leftSection={<IconUser size={16} />}
          onClick={() => void router.navigate({ to: "/settings/account" })}
        >
          {t.shell.account}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} />}
          onClick={() => void router.navigate({ to: "/settings/tokens" })}
        >
          {t.shell.tokens}
        </Menu.Item>
        <Menu.Item leftSection={<IconCommand size={16} />} onClick={palette.open}>
          {t.palette.title}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={shortcuts.show}>
          {t.shortcuts.title}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.shell.colours}</Menu.Label>
        <ColourChoice />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate({})}>
          {t.shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
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
