import { Select } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { t } from "../../../messages/index.ts";
import { SavedViews } from "../../views/saved-views.tsx";
import { employmentTypeChoices, remoteChoices } from "../fields/choices.ts";
import { readJobsSearch, sorts } from "./jobs-search.ts";

const route = getRouteApi("/signed-in/jobs");

/** Search, filters and order; all of them live in the address, so that the back button and a link keep them. */
export const JobsFilters = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ search: (before) => readJobsSearch({ ...before, ...part }), replace: true });
  const words = t.jobs.list;
  return (
    <search className="jobs-filters">
      <SearchField
        label={words.search}
        shortcut="searchJobs"
        value={search.search ?? ""}
        onChange={(text) => change({ search: text || undefined })}
      />
      <Select
        aria-label={words.filterRemote}
        placeholder={words.anyRemote}
        clearable
        data={remoteChoices}
        value={search.remote ?? null}
        onChange={(remote) => change({ remote })}
      />
      <Select
        aria-label={words.filterEmployment}
        placeholder={words.anyEmployment}
        clearable
        data={employmentTypeChoices}
        value={search.employment ?? null}
        onChange={(employment) => change({ employment })}
      />
      <Select
        className="jobs-sort"
        aria-label={words.sort}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        value={search.sort ?? "newest"}
        onChange={(sort) => change({ sort })}
      />
      <SavedViews
        page="jobs"
        query={{ ...search }}
        onChoose={(query) => void navigate({ search: readJobsSearch(query) })}
      />
    </search>
  );
};
