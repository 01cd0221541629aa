import type { JobBoard } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePages } from "../../_kit/api/use-pages.ts";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { JobsDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { SearchField } from "../../_kit/fields/search-field.tsx";
import { LoadMore } from "../../_kit/page/load-more.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { t } from "../../messages/index.ts";
import { people } from "../../messages/people.ts";
import { readNamesSearch } from "../companies/names-search.ts";
import { PeopleTabs } from "../companies/people-tabs.tsx";
import { BoardDialog } from "./board-dialog.tsx";
import { boardsQuery } from "./boards-query.ts";
import "../companies/people.css";

const route = getRouteApi("/signed-in/job-boards");
const words = people.boards;

export const BoardsPage = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [edited, edit] = useState<JobBoard>();
  const boards = usePages(boardsQuery(search));
  const items = boards.data?.items ?? [];
  return (
    <Page title={words.title} lead={words.lead} above={<PeopleTabs />} width="reading">
      <search className="people-filters">
        <SearchField
          label={words.search}
          shortcut="filterList"
          value={search.search ?? ""}
          onChange={(text) => void navigate({ search: readNamesSearch({ search: text }), replace: true })}
        />
      </search>
      {boards.isPending && <RowsSkeleton />}
      {boards.isError && <FailurePanel error={boards.error} onRetry={() => void boards.refetch()} />}
      {boards.isSuccess && items.length === 0 && <Nothing isSearched={search.search !== undefined} />}
      {items.length > 0 && (
        <ul className="panel people-rows" aria-label={words.title}>
          {items.map((board) => (
            <BoardEntry key={board.host} board={board} onEdit={() => edit(board)} />
          ))}
        </ul>
      )}
      <LoadMore pages={boards} />
      {edited && <BoardDialog board={edited} onClose={() => edit(undefined)} />}
    </Page>
  );
};

interface BoardEntryProps {
  readonly board: JobBoard;
  readonly onEdit: () => void;
}

const BoardEntry = ({ board: { host, name, notes, jobs, applications }, onEdit }: BoardEntryProps) => (
  <li className="people-row">
    <span className="people-who">
      <Link to="/jobs" search={{ board: host }} aria-label={words.showJobs(name)} className="people-link">
        {name}
      </Link>
      {name !== host && <span className="people-about">{host}</span>}
      {notes !== null && <span className="people-about people-notes">{notes}</span>}
    </span>
    <span className="people-count numbers">
      {jobs === 0 ? people.companies.none : people.companies.jobs(jobs)}
      {applications > 0 && ` · ${people.companies.applications(applications)}`}
    </span>
    <IconButton aria-label={words.edit(name)} onClick={onEdit}>
      <IconPencil size={15} />
    </IconButton>
  </li>
);

const Nothing = ({ isSearched }: { readonly isSearched: boolean }) => (
  <EmptyState
    drawing={<JobsDrawing />}
    title={isSearched ? words.nothingTitle : words.emptyTitle}
    text={isSearched ? words.nothingText : words.emptyText}
  />
);

const rows = Array.from({ length: 6 }, (_, row) => row);

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
