import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { api, client } from "../../_kit/api/client.ts";
import { usePages } from "../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { t } from "../../messages/index.ts";
import { PendingPage } from "../../routes/pending-page.tsx";
import { AuditEntryRow } from "./audit-entry.tsx";
import { clientChoices, isClientKind } from "./clients.ts";
import { VerifyChain } from "./verify-chain.tsx";
import "./audit.css";

const PAGE = 50;

export const AuditPage = () => {
  const [kind, setKind] = useState<string | null>(null);
  const input = { limit: PAGE, ...(isClientKind(kind) ? { client: kind } : {}) };
  const entries = usePages(api.audit.list.queryKey(input), (page, options) =>
    client.audit.list.query({ ...input, ...page }, options),
  );
  const items = entries.data?.items ?? [];
  return (
    <Page title={t.audit.title} lead={t.audit.lead} actions={<VerifyChain />}>
      <Select
        aria-label={t.audit.filterClient}
        placeholder={t.audit.anyClient}
        clearable
        w={200}
        mb="md"
        data={clientChoices}
        value={kind}
        onChange={setKind}
      />
      {entries.isPending && <PendingPage />}
      {entries.isError && <FailurePanel error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isSuccess && items.length === 0 && (
        <EmptyState drawing={<JobsDrawing />} title={t.audit.emptyTitle} text={t.audit.emptyText} />
      )}
      {items.length > 0 && (
        <ol className="panel audit">
          {items.map((entry) => (
            <AuditEntryRow key={entry.sequence} entry={entry} />
          ))}
        </ol>
      )}
      {entries.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          mx="auto"
          display="block"
          loading={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          {t.actions.loadMore}
        </Button>
      )}
    </Page>
  );
};
