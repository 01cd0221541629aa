import type { Stage } from "@jobtracker/contracts";
import { Button, NativeSelect } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconX } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { RoomOfControl } from "../../../_kit/loading/controls-room.tsx";
import { t } from "../../../messages/index.ts";
import { remoteChoices } from "../../jobs/fields/choices.ts";
import { followUps } from "../board/board-search.ts";
import type { Columns } from "./column-choice.ts";
import { filtersOf, isFiltered, orderOf, type TableSearch } from "./table-search.ts";
import { TableViews } from "./table-views.tsx";

/** What they open is loaded after the rows. */
const StageFilter = lazy(async () => ({ default: (await import("./opened-filters.tsx")).StageFilter }));
const AddedFilter = lazy(async () => ({ default: (await import("./opened-filters.tsx")).AddedFilter }));

export interface TableFiltersProps {
  readonly search: TableSearch;
  readonly stages: readonly Stage[];
  readonly columns: Columns;
  /** Changes a part of the search, or all of it. */
  readonly change: (part: Record<string, unknown>) => void;
  readonly replace: (search: Record<string, unknown>) => void;
}

/** What the table is narrowed to. In a narrow window all but the search is behind a button. */
export const TableFilters = ({ search, stages, columns, change, replace }: TableFiltersProps) => {
  const [isOpen, { toggle }] = useDisclosure(false);
  const { filters } = t.applications;
  const { search: _text, ...chosen } = filtersOf(search);
  const count = Object.keys(chosen).length;
  return (
    <search className="table-filters" aria-label={filters.label} data-open={isOpen}>
      <div className="table-search">
        <SearchField
          label={filters.search}
          shortcut="filterTable"
          value={search.search ?? ""}
          onChange={(text) => change({ search: text })}
        />
      </div>
      <Button
        className="table-filters-toggle"
        variant={count > 0 ? "light" : "default"}
        leftSection={<IconFilter size={16} aria-hidden="true" />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {filters.show}
        {count > 0 && ` ${count}`}
      </Button>
      <Suspense fallback={<RoomOfControl className="table-filter table-filter-short" />}>
        <StageFilter search={search} stages={stages} change={change} />
      </Suspense>
      <NativeSelect
        className="table-filter"
        aria-label={filters.followUp}
        data-chosen={search.followUp !== undefined || undefined}
        value={search.followUp ?? ""}
        onChange={(event) => change({ followUp: event.currentTarget.value })}
        data={[
          { value: "", label: filters.anyFollowUp },
          ...followUps.map((value) => ({ value, label: filters.followUps[value] })),
        ]}
      />
      <NativeSelect
        className="table-filter table-filter-long"
        aria-label={filters.silent}
        data-chosen={search.silent !== undefined || undefined}
        value={String(search.silent ?? 0)}
        onChange={(event) => change({ silent: Number(event.currentTarget.value) })}
        data={silenceChoices(search.silent)}
      />
      <NativeSelect
        className="table-filter table-filter-short"
        aria-label={filters.remote}
        data-chosen={search.remote !== undefined || undefined}
        value={search.remote ?? ""}
        onChange={(event) => change({ remote: event.currentTarget.value })}
        data={[{ value: "", label: filters.anyRemote }, ...remoteChoices]}
      />
      <Suspense fallback={<RoomOfControl className="table-filter" />}>
        <AddedFilter search={search} change={change} />
      </Suspense>
      {isFiltered(search) && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={15} aria-hidden="true" />}
          onClick={() => replace({ ...orderOf(search) })}
        >
          {filters.clear}
        </Button>
      )}
      <div className="table-views">
        <TableViews search={search} columns={columns} replace={replace} />
      </div>
    </search>
  );
};

/** Usual patience (days). */
const silences = [7, 14, 30, 60];

const silenceChoices = (chosen = 0) => {
  const { filters } = t.applications;
  const offered = chosen === 0 || silences.includes(chosen) ? silences : [...silences, chosen];
  return [
    { value: "0", label: filters.anyAge },
    ...offered.map((days) => ({ value: String(days), label: filters.silentFor(days) })),
  ];
};
