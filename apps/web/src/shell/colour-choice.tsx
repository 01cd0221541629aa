import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { t } from "../messages/index.ts";

const choices = [
  { scheme: "light", label: t.shell.light, Icon: IconSun },
  { scheme: "dark", label: t.shell.dark, Icon: IconMoon },
  { scheme: "auto", label: t.shell.auto, Icon: IconDeviceDesktop },
] as const satisfies readonly { scheme: MantineColorScheme; label: string; Icon: typeof IconSun }[];

/** Light, dark, or as the system has it; kept in this browser. */
export const ColourChoice = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme}>
      {choices.map(({ scheme, label, Icon }) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          rightSection={<Icon size={16} />}
          onChange={() => setColorScheme(scheme)}
        >
          {label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
};
