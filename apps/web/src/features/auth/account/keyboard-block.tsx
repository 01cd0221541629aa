import { Button, Stack } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import { useShortcutsHelp } from "../../../shell/shortcuts/shortcuts-context.ts";
import { SingleKeysSwitch } from "../../../shell/shortcuts/single-keys-switch.tsx";

export const KeyboardBlock = () => {
  const shortcuts = useShortcutsHelp();
  return (
    <section className="panel settings-block" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{t.shortcuts.keyboard}</h2>
      <Stack gap="md" align="start">
        <SingleKeysSwitch />
        <Button variant="default" onClick={shortcuts.show}>
          {t.shortcuts.showAll}
        </Button>
      </Stack>
    </section>
  );
};
