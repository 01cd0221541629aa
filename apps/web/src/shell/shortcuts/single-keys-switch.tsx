import { Switch } from "@mantine/core";
import { useSingleKeys } from "../../_kit/navigation/single-keys.ts";
import { t } from "../../messages/index.ts";

/** WCAG 2.1.4: whoever presses single keys by accident can switch them off. */
export const SingleKeysSwitch = () => {
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Switch
      label={t.shortcuts.singleKeys}
      description={t.shortcuts.singleKeysHint}
      checked={hasSingleKeys}
      onChange={(event) => setSingleKeys(event.currentTarget.checked)}
    />
  );
};
