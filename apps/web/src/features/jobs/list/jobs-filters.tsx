import { Button, NativeSelect } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconX } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { t } from "../../../messages/index.ts";
import { SavedViews } from "../../views/saved-views.tsx";
import { RoomOfMoreFilters } from "./jobs-filters-room.tsx";
import { filtersOf, isFiltered, readJobsSearch, sorts } from "./jobs-search.ts";

/** Most days nobody opens them. */
const MoreFilters = lazy(async () => ({ default: (await import("./more-filters.tsx")).MoreFilters }));

const route = getRouteApi("/signed-in/jobs");

/** Search, filters and order; all of them live in the address, so that the back button, a link and a saved view keep them. */
export const JobsFilters = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ search: (before) => readJobsSearch({ ...before, ...part }), replace: true });
  const words = t.jobs.list;
  const count = Object.keys(filtersOf(search)).length;
  const [isOpen, { toggle }] = useDisclosure(count > 0);
  return (
    <search className="jobs-filters">
      <SearchField
        label={words.search}
        shortcut="searchJobs"
        value={search.search ?? ""}
        onChange={(text) => change({ search: text || undefined })}
      />
      <Button
        variant={count > 0 ? "light" : "default"}
        leftSection={<IconFilter size={16} aria-hidden="true" />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {words.filters}
        {count > 0 && ` ${count}`}
      </Button>
      <NativeSelect
        className="jobs-sort"
        aria-label={words.sort}
        data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        value={search.sort ?? "newest"}
        onChange={(event) => change({ sort: event.currentTarget.value })}
      />
      <SavedViews
        page="jobs"
        query={{ ...search }}
        onChoose={(query) => void navigate({ search: readJobsSearch(query) })}
      />
      {isOpen && (
        <div className="jobs-filters-more">
          <Suspense fallback={<RoomOfMoreFilters />}>
            <MoreFilters search={search} change={change} />
          </Suspense>
          {isFiltered(search) && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconX size={15} aria-hidden="true" />}
              onClick={() => void navigate({ search: search.deleted ? { deleted: true } : {} })}
            >
              {words.clearFilters}
            </Button>
          )}
        </div>
      )}
    </search>
  );
};
