import { getRouteApi } from "@tanstack/react-router";
import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery, usePages } from "../../_kit/api/use-pages.ts";
import { JobsDrawing, SearchDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { audit } from "../../messages/audit.ts";
import { PendingPage } from "../../routes/pending-page.tsx";
import { AuditEntryRow } from "./audit-entry.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { auditInput, readAuditSearch } from "./audit-search.ts";
import { VerifyChain } from "./verify-chain.tsx";
import "./audit.css";
import { LoadMore } from "../../_kit/page/load-more.tsx";

const route = getRouteApi("/signed-in/activity");
const PAGE = 50;

export const AuditPage = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = { limit: PAGE, ...auditInput(search, useTimeZone()) };
  const isFiltered = Object.keys(search).length > 0;
  const entries = usePages(
    pagesQuery(api.audit.list.queryKey(input), (page, options) =>
      client.audit.list.query({ ...input, ...page }, options),
    ),
  );
  const items = entries.data?.items ?? [];
  return (
    <Page title={audit.title} lead={audit.lead} actions={<VerifyChain />}>
      <AuditFilters
        search={search}
        change={(next) => void navigate({ search: readAuditSearch(next), replace: true })}
      />
      {entries.isPending && <PendingPage />}
      {entries.isError && <FailurePanel error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isSuccess && items.length === 0 && isFiltered && (
        <EmptyState drawing={<SearchDrawing />} title={audit.noneTitle} text={audit.noneText} />
      )}
      {entries.isSuccess && items.length === 0 && !isFiltered && (
        <EmptyState drawing={<JobsDrawing />} title={audit.emptyTitle} text={audit.emptyText} />
      )}
      {items.length > 0 && (
        <ol className="panel audit">
          {items.map((entry) => (
            <AuditEntryRow key={entry.sequence} entry={entry} />
          ))}
        </ol>
      )}
      <LoadMore pages={entries} />
    </Page>
  );
};
