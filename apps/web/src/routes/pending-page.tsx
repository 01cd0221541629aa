import { Skeleton, Stack } from "@mantine/core";
import { t } from "../messages/index.ts";

/** A page whose code or data takes longer than a moment. */
export const PendingPage = () => (
  <Stack p="lg" gap="md" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={28} w={220} />
    <Skeleton h={140} />
    <Skeleton h={140} />
  </Stack>
);
