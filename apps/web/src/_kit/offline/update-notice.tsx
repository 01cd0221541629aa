import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { t } from "../../messages/index.ts";

/** Says that a newer app is there. It stays until it is dealt with; the person decides when the page is reloaded. */
export const noticeNewVersion = (reload: () => void) =>
  notifications.show({
    id: "new-version",
    color: "accent",
    autoClose: false,
    closeButtonProps: { "aria-label": t.actions.dismiss },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="md">{t.offline.newVersion}</Text>
        <Button size="compact-sm" variant="light" onClick={reload}>
          {t.offline.reload}
        </Button>
      </Group>
    ),
  });
