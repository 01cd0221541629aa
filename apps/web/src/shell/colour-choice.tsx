import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { MenuRadio } from "../_kit/menus/menu-items.tsx";
import { t } from "../messages/index.ts";

const choices = [
  { scheme: "light", label: t.shell.light, Icon: IconSun },
  { scheme: "dark", label: t.shell.dark, Icon: IconMoon },
  { scheme: "auto", label: t.shell.auto, Icon: IconDeviceDesktop },
] as const satisfies readonly { scheme: MantineColorScheme; label: string; Icon: typeof IconSun }[];

/** Light, dark, or as the system has it; kept in this browser. */
export const ColourChoice = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return choices.map(({ scheme, label, Icon }) => (
    <MenuRadio
      key={scheme}
      isChecked={scheme === colorScheme}
      after={<Icon size={16} />}
      keepsOpen
      onChoose={() => setColorScheme(scheme)}
    >
      {label}
    </MenuRadio>
  ));
};
