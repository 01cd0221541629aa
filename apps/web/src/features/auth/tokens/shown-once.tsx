import { Button, Group, Stack } from "@mantine/core";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { t } from "../../../messages/index.ts";
import { ClientConfiguration } from "./client-configuration.tsx";
import { CopyBlock } from "./copy-block.tsx";

interface ShownOnceProps {
  readonly token: string;
  readonly onDone: () => void;
}

export const ShownOnce = ({ token, onDone }: ShownOnceProps) => (
  <Stack gap="md">
    <Callout tone="caution">{t.tokens.shownOnce}</Callout>
    <CopyBlock text={token} label={t.tokens.copyToken} hasFocus />
    <ClientConfiguration token={token} />
    <Group justify="flex-end">
      <Button onClick={onDone}>{t.tokens.done}</Button>
    </Group>
  </Stack>
);
