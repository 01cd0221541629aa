import { Button, NativeSelect } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconX } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { memo } from "react";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { t } from "../../../messages/index.ts";
import { remoteChoices } from "../../jobs/fields/choices.ts";
import { SavedViews } from "../../views/saved-views.tsx";
import { readTableSearch } from "../table/table-search.ts";
import { followUps, readBoardSearch } from "./board-search.ts";
import "./board-filters.css";

const route = getRouteApi("/signed-in/");

/** Usual patience (days). */
const silences = [7, 14, 30, 60];

/**
 * Narrows the board. All of it lives in the address, so that the back button, a link and a saved view keep it. What
 * happens to cards is nothing to it.
 */
export const BoardFilters = memo(() => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isOpen, { toggle }] = useDisclosure();
  const words = t.applications.filters;
  const change = (part: Record<string, unknown>, replace = false) =>
    void navigate({ search: (before) => readBoardSearch({ ...before, ...part }), replace });
  const { search: text, ...chosen } = search;
  const count = Object.keys(chosen).length;
  const silent = search.silent ?? 0;
  const offered = silent === 0 || silences.includes(silent) ? silences : [...silences, silent];
  return (
    <search className="board-filters" aria-label={words.label}>
      <div className="board-filters-text">
        <SearchField
          label={words.search}
          shortcut="filterBoard"
          value={text ?? ""}
          // One step back for the word, not for each letter.
          onChange={(typed) => change({ search: typed }, text !== undefined)}
        />
      </div>
      <Button
        className="board-filters-toggle"
        variant={count > 0 ? "light" : "default"}
        leftSection={<IconFilter size={16} aria-hidden="true" />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {words.show}
        {count > 0 && ` ${count}`}
      </Button>
      <div className="board-filters-more" data-open={isOpen || undefined}>
        <NativeSelect
          className="board-filter"
          aria-label={words.followUp}
          data-chosen={search.followUp !== undefined || undefined}
          value={search.followUp ?? ""}
          onChange={(event) => change({ followUp: event.currentTarget.value })}
          data={[
            { value: "", label: words.anyFollowUp },
            ...followUps.map((value) => ({ value, label: words.followUps[value] })),
          ]}
        />
        <NativeSelect
          className="board-filter"
          aria-label={words.silent}
          data-chosen={silent > 0 || undefined}
          value={String(silent)}
          onChange={(event) => change({ silent: Number(event.currentTarget.value) })}
          data={[
            { value: "0", label: words.anyAge },
            ...offered.map((days) => ({ value: String(days), label: words.silentFor(days) })),
          ]}
        />
        <NativeSelect
          className="board-filter"
          aria-label={words.remote}
          data-chosen={search.remote !== undefined || undefined}
          value={search.remote ?? ""}
          onChange={(event) => change({ remote: event.currentTarget.value })}
          data={[{ value: "", label: words.anyRemote }, ...remoteChoices]}
        />
        {(count > 0 || text !== undefined) && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconX size={15} aria-hidden="true" />}
            onClick={() => void navigate({ search: {} })}
          >
            {words.clear}
          </Button>
        )}
      </div>
      <SavedViews
        page="board"
        query={{ ...search }}
        onChoose={(query) => {
          const found = readBoardSearch(query);
          const isWhole = Object.keys(found).length === Object.keys(query).length;
          // Saved at the table, with filters that only it has.
          void (isWhole
            ? navigate({ search: found })
            : navigate({ to: "/table", search: readTableSearch(query) }));
        }}
      />
    </search>
  );
});
