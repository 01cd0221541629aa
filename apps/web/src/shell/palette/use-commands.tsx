import { useMantineColorScheme } from "@mantine/core";
import {
  IconBuilding,
  IconBulb,
  IconColumns3,
  IconDeviceDesktop,
  IconKey,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSun,
  IconTags,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { shortcutOf } from "../../_kit/navigation/shortcut-list.ts";
import { useCapture } from "../../features/jobs/capture/capture-context.ts";
import { t } from "../../messages/index.ts";
import { people } from "../../messages/people.ts";
import { skills } from "../../messages/skills.ts";
import { places } from "../places.ts";
import { useShortcutsHelp } from "../shortcuts/shortcuts-context.ts";
import { useSignOut } from "../use-sign-out.ts";
import type { Entry, EntryGroup } from "./entry.ts";

const schemes = [
  { scheme: "light", Icon: IconSun },
  { scheme: "dark", Icon: IconMoon },
  { scheme: "auto", Icon: IconDeviceDesktop },
] as const;

const pages = [
  ...places.map(({ link, label, Icon, shortcut }) => ({ to: link.to, label, Icon, shortcut })),
  { to: "/search", label: t.shell.search, Icon: IconSearch, shortcut: "search" },
  { to: "/companies", label: people.companies.title, Icon: IconBuilding },
  { to: "/recruiters", label: people.recruiters.title, Icon: IconUsers },
  { to: "/skills", label: skills.title, Icon: IconBulb },
  { to: "/settings/account", label: t.shell.account, Icon: IconUser },
  { to: "/settings/stages", label: t.stages.title, Icon: IconColumns3 },
  { to: "/settings/tags", label: t.tags.title, Icon: IconTags },
  { to: "/settings/tokens", label: t.shell.tokens, Icon: IconKey },
] as const;

const usePages = (): Entry[] => {
  const router = useRouter();
  return pages.map((page) => ({
    id: `page:${page.to}`,
    label: page.label,
    picture: <page.Icon size={18} stroke={1.7} />,
    ...("shortcut" in page && { keys: shortcutOf(page.shortcut).keys }),
    run: () => void router.navigate({ to: page.to }),
  }));
};

const useActions = (): Entry[] => {
  const capture = useCapture();
  const help = useShortcutsHelp();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  return [
    {
      id: "capture",
      label: t.shell.capture,
      picture: <IconPlus size={18} />,
      keys: shortcutOf("capture").keys,
      run: () => capture.open(),
    },
    {
      id: "shortcuts",
      label: t.shortcuts.title,
      picture: <IconKeyboard size={18} stroke={1.7} />,
      keys: shortcutOf("help").keys,
      run: help.show,
    },
    ...schemes.map(({ scheme, Icon }) => ({
      id: `colours:${scheme}`,
      label: t.palette.colours[scheme],
      picture: <Icon size={18} stroke={1.7} />,
      run: () => setColorScheme(scheme),
    })),
    {
      id: "sign-out",
      label: t.shell.signOut,
      picture: <IconLogout size={18} stroke={1.7} />,
      run: () => signOut.mutate({}),
    },
  ];
};

/** Where one can go and what one can do, from anywhere. */
export const useCommands = (): EntryGroup[] => [
  { id: "pages", title: t.palette.pages, entries: usePages() },
  { id: "actions", title: t.palette.actions, entries: useActions() },
];
