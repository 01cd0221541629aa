import type { Company } from "@jobtracker/contracts";
import { Select, Skeleton } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { companiesQuery } from "../companies-query.ts";
import { readCompaniesSearch, sorts } from "../companies-search.ts";
import { PeopleTabs } from "../people-tabs.tsx";
import "../people.css";

const route = getRouteApi("/signed-in/companies");
const words = people.companies;

export const CompaniesPage = () => {
  const search = route.useSearch();
  const companies = usePages(companiesQuery(search));
  const items = companies.data?.items ?? [];
  return (
    <Page title={words.title} lead={words.lead} above={<PeopleTabs />} width="reading">
      <Filters />
      {companies.isPending && <RowsSkeleton />}
      {companies.isError && <FailurePanel error={companies.error} onRetry={() => void companies.refetch()} />}
      {companies.isSuccess && items.length === 0 && <Nothing isSearched={search.search !== undefined} />}
      {items.length > 0 && (
        <ul className="panel people-rows" aria-label={words.title}>
          {items.map((company) => (
            <CompanyRow key={company.id} company={company} />
          ))}
        </ul>
      )}
      <LoadMore pages={companies} />
    </Page>
  );
};

const Filters = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ search: (before) => readCompaniesSearch({ ...before, ...part }), replace: true });
  return (
    <search className="people-filters">
      <SearchField
        label={words.search}
        shortcut="filterList"
        value={search.search ?? ""}
        onChange={(text) => change({ search: text })}
      />
      <Select
        aria-label={words.sort}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        value={search.sort ?? "name"}
        onChange={(sort) => change({ sort })}
      />
    </search>
  );
};

const CompanyRow = ({ company }: { readonly company: Company }) => (
  <li className="people-row">
    <Link to="/companies/$companyId" params={{ companyId: company.id }} className="people-link">
      {company.name}
    </Link>
    <span className="people-count numbers">
      {company.jobs === 0 ? words.none : words.jobs(company.jobs)}
      {company.applications > 0 && ` · ${words.applications(company.applications)}`}
    </span>
  </li>
);

const Nothing = ({ isSearched }: { readonly isSearched: boolean }) => (
  <EmptyState
    drawing={<JobsDrawing />}
    title={isSearched ? words.nothingTitle : words.emptyTitle}
    text={isSearched ? words.nothingText : words.emptyText}
  />
);

const rows = Array.from({ length: 8 }, (_, row) => row);

const RowsSkeleton = () => (
  <div className="panel people-rows" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <div key={row} className="people-row">
        <Skeleton h={20} w="60%" />
      </div>
    ))}
  </div>
);
