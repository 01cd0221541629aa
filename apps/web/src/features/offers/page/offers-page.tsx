import type { OfferComparison } from "@jobtracker/contracts";
import { Button, Checkbox, Group, Select, Skeleton } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";
import { PlanningTabs } from "../../calendar/planning-tabs.tsx";
import { comparisonQuery, type OffersSearch } from "../offers-query.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { Rates } from "./rates.tsx";
import "../offers.css";
import "./offers-page.css";

const route = getRouteApi("/signed-in/offers");
const words = planning.offers;

export const OffersPage = () => {
  const search = route.useSearch();
  const query = useQuery({ ...comparisonQuery(search), placeholderData: keepPreviousData });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      above={<PlanningTabs />}
      actions={
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {words.print}
        </Button>
      }
    >
      {query.isPending && <OffersSkeleton />}
      {query.isError && query.data === undefined && (
        <FailurePanel error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && <Comparison comparison={query.data} search={search} />}
    </Page>
  );
};

interface ComparisonProps {
  readonly comparison: OfferComparison;
  readonly search: OffersSearch;
}

const Comparison = ({ comparison, search }: ComparisonProps) => {
  const isEmpty = comparison.items.length === 0;
  return (
    <>
      <Choices comparison={comparison} search={search} />
      {!isEmpty && comparison.currency === null && <Callout tone="caution" title={words.mixed} />}
      {isEmpty ? (
        <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <ComparisonTable comparison={comparison} />
      )}
      {!isEmpty && <Rates comparison={comparison} />}
    </>
  );
};

const Choices = ({ comparison, search }: ComparisonProps) => {
  const navigate = route.useNavigate();
  const used = comparison.items.map(({ offer }) => offer.currency);
  const currencies = [...new Set([...used, ...(search.in ? [search.in] : [])])].toSorted();
  const show = (next: OffersSearch) => void navigate({ search: next, replace: true });
  const { in: currency, ...others } = search;
  return (
    <Group className="offer-choices" gap="md" align="center">
      {currencies.length > 1 && (
        <Select
          aria-label={words.compareIn}
          data={[{ value: "", label: words.ownCurrency }, ...currencies]}
          allowDeselect={false}
          value={currency ?? ""}
          onChange={(chosen) => show({ ...others, ...(chosen && { in: chosen }) })}
        />
      )}
      <Checkbox
        label={words.showAll}
        checked={search.all === true}
        onChange={({ currentTarget }) =>
          show({ ...(currency && { in: currency }), ...(currentTarget.checked && { all: true }) })
        }
      />
    </Group>
  );
};

const OffersSkeleton = () => (
  <div aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={320} />
  </div>
);
