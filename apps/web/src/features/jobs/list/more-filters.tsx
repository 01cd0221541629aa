import type { JobBoard } from "@jobtracker/contracts";
import { MultiSelect, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { words as fitWords } from "../../../messages/fit.ts";
import { t } from "../../../messages/index.ts";
import { boardChoices } from "../../boards/boards-query.ts";
import { tagsQuery } from "../../tags/tags-query.ts";
import { employmentTypeChoices, remoteChoices } from "../fields/choices.ts";
import { CompanyFilter } from "./company-filter.tsx";
import type { JobsSearch } from "./jobs-search.ts";
import { PayField } from "./pay-field.tsx";

/** Totals from which a look is worth it. */
const fits = [20, 40, 60, 80];
/** Usual spans (days). */
const spans = [1, 3, 7, 14, 30, 90];
/** Those that postings name most; another one stays if the address has it. */
const currencies = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "INR", "JPY"];

const withOwn = <Value,>(values: readonly Value[], own: Value | undefined): Value[] =>
  own === undefined || values.includes(own) ? [...values] : [...values, own];

/** Boards to choose from; the one in the address is among them also if it is not among those with the most jobs. */
const boardsWith = (own: string | undefined, boards: readonly JobBoard[]) => {
  const choices = boards.map(({ host, name }) => ({ value: host, label: name }));
  const isThere = own === undefined || choices.some(({ value }) => value === own);
  return isThere ? choices : [...choices, { value: own, label: own }];
};

interface MoreFiltersProps {
  readonly search: JobsSearch;
  readonly change: (part: Record<string, unknown>) => void;
}

/** What narrows the list beside its words. */
export const MoreFilters = ({ search, change }: MoreFiltersProps) => {
  const words = t.jobs.list;
  const tags = useQuery(tagsQuery());
  const boards = useQuery(boardChoices());
  const chosen = search.tags ?? [];
  const known = (tags.data?.items ?? []).map(({ name }) => name);
  return (
    <>
      <MultiSelect
        className="jobs-tags"
        aria-label={words.filterTags}
        {...(chosen.length === 0 && { placeholder: words.anyTags })}
        searchable
        clearable
        hidePickedOptions
        maxValues={10}
        nothingFoundMessage={words.noTags}
        clearButtonProps={{ "aria-label": t.actions.clear }}
        data={[...new Set([...known, ...chosen])]}
        value={chosen}
        onChange={(names) => change({ tags: names })}
      />
      <CompanyFilter value={search.company} onChange={(company) => change({ company })} />
      <NativeSelect
        aria-label={words.filterBoard}
        value={search.board ?? ""}
        onChange={(event) => change({ board: event.currentTarget.value })}
        data={[{ value: "", label: words.anyBoard }, ...boardsWith(search.board, boards.data?.items ?? [])]}
      />
      <NativeSelect
        aria-label={words.filterRemote}
        value={search.remote ?? ""}
        onChange={(event) => change({ remote: event.currentTarget.value })}
        data={[{ value: "", label: words.anyRemote }, ...remoteChoices]}
      />
      <NativeSelect
        aria-label={words.filterEmployment}
        value={search.employment ?? ""}
        onChange={(event) => change({ employment: event.currentTarget.value })}
        data={[{ value: "", label: words.anyEmployment }, ...employmentTypeChoices]}
      />
      <NativeSelect
        aria-label={words.filterPosted}
        value={String(search.posted ?? "")}
        onChange={(event) => change({ posted: Number(event.currentTarget.value) })}
        data={[
          { value: "", label: words.anyPosted },
          ...withOwn(spans, search.posted).map((days) => ({
            value: String(days),
            label: words.postedWithin(days),
          })),
        ]}
      />
      <NativeSelect
        aria-label={fitWords.list.filter}
        value={String(search.fit ?? "")}
        onChange={(event) => change({ fit: Number(event.currentTarget.value) })}
        data={[
          { value: "", label: fitWords.list.any },
          ...withOwn(fits, search.fit).map((total) => ({
            value: String(total),
            label: fitWords.list.from(total),
          })),
        ]}
      />
      <PayField value={search.pay} onChange={(pay) => change({ pay })} />
      <NativeSelect
        aria-label={words.filterCurrency}
        value={search.currency ?? ""}
        onChange={(event) => change({ currency: event.currentTarget.value })}
        data={[
          { value: "", label: words.anyCurrency },
          ...withOwn(currencies, search.currency).map((code) => ({ value: code, label: code })),
        ]}
      />
    </>
  );
};
