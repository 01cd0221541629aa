import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import { SearchDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { searchQuery } from "../search-query.ts";
import { type Found, SearchResults } from "./search-results.tsx";
import { SearchSkeleton } from "./search-skeleton.tsx";
import { useResultKeys } from "./use-result-keys.ts";

/** How many of each kind that was found; jobs and notes are always said. */
const writeCount = ({ jobs, notes, companies, recruiters, tags }: Found): string =>
  t.search.count(jobs.length, notes.length, companies.length + recruiters.length + tags.length);

const route = getRouteApi("/signed-in/search");

/** The most that one answer can hold of each kind. */
const MOST = 50;

export const SearchPage = () => {
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const query = q.trim();
  const found = useQuery(searchQuery(query, MOST));
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = useResultKeys(frame);
  const isNothing = found.data && Object.values(found.data).every((hits) => hits.length === 0);
  return (
    <Page title={t.search.title} width="reading">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a short way between links that Tab reaches too */}
      <div ref={frame} onKeyDown={onKeyDown}>
        <search>
          <SearchField
            label={t.search.label}
            placeholder={t.search.placeholder}
            shortcut="searchHere"
            isMain
            value={q}
            onChange={(text) => void navigate({ search: text === "" ? {} : { q: text }, replace: true })}
          />
        </search>
        <p role="status" className="search-count">
          {query !== "" && found.data && !found.isPlaceholderData ? writeCount(found.data) : "\u00a0"}
        </p>
        {query === "" && (
          <EmptyState drawing={<SearchDrawing />} title={t.search.startTitle} text={t.search.startText} />
        )}
        {query !== "" && found.isPending && <SearchSkeleton />}
        {query !== "" && found.isError && (
          <FailurePanel error={found.error} onRetry={() => void found.refetch()} />
        )}
        {query !== "" && isNothing && (
          <EmptyState drawing={<SearchDrawing />} title={t.search.noneTitle} text={t.search.noneText} />
        )}
        {query !== "" && found.data && !isNothing && (
          <SearchResults found={found.data} query={query} most={MOST} isStale={found.isPlaceholderData} />
        )}
      </div>
    </Page>
  );
};
