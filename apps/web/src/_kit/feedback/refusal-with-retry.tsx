import { Button } from "@mantine/core";
import { t } from "../../messages/index.ts";
import { Refusal } from "./refusal.tsx";

interface RefusalWithRetryProps {
  readonly query: { readonly error: unknown; refetch(): Promise<unknown> };
}

/** Where a part of a page should stand that could not be had: why, and the way to ask again. */
export const RefusalWithRetry = ({ query }: RefusalWithRetryProps) => (
  <>
    <Refusal error={query.error} />
    <Button size="compact-sm" mt="xs" variant="default" onClick={() => void query.refetch()}>
      {t.actions.retry}
    </Button>
  </>
);
