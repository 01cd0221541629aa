import type { Recruiter } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { SearchDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { people } from "../../../messages/people.ts";
import { readNamesSearch } from "../../companies/names-search.ts";
import { PeopleTabs } from "../../companies/people-tabs.tsx";
import { recruitersQuery } from "../recruiters-query.ts";
import { RecruiterDialog } from "./recruiter-dialog.tsx";
import "../../companies/people.css";

const route = getRouteApi("/signed-in/recruiters");
const words = people.recruiters;

export const RecruitersPage = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, adding] = useDisclosure(false);
  const recruiters = usePages(recruitersQuery(search));
  const items = recruiters.data?.items ?? [];
  return (
    <Page
      title={words.title}
      width="reading"
      lead={words.lead}
      above={<PeopleTabs />}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={adding.open}>
          {words.add}
        </Button>
      }
    >
      <search className="people-filters">
        <SearchField
          label={words.search}
          shortcut="filterList"
          value={search.search ?? ""}
          onChange={(text) => void navigate({ search: readNamesSearch({ search: text }), replace: true })}
        />
      </search>
      {recruiters.isPending && <RowsSkeleton />}
      {recruiters.isError && (
        <FailurePanel error={recruiters.error} onRetry={() => void recruiters.refetch()} />
      )}
      {recruiters.isSuccess && items.length === 0 && <Nothing isSearched={search.search !== undefined} />}
      {items.length > 0 && (
        <ul className="panel people-rows" aria-label={words.title}>
          {items.map((recruiter) => (
            <RecruiterEntry key={recruiter.id} recruiter={recruiter} />
          ))}
        </ul>
      )}
      <LoadMore pages={recruiters} />
      {isAdding && <RecruiterDialog onClose={adding.close} />}
    </Page>
  );
};

const RecruiterEntry = ({ recruiter }: { readonly recruiter: Recruiter }) => {
  const { id, name, title, company, email, applications } = recruiter;
  const about = [company === null ? null : words.at(title, company), email].filter((part) => part !== null);
  return (
    <li className="people-row">
      <span className="people-who">
        <Link to="/recruiters/$recruiterId" params={{ recruiterId: id }} className="people-link">
          {name}
        </Link>
        {about.length > 0 && <span className="people-about">{about.join(" · ")}</span>}
      </span>
      {applications > 0 && <span className="people-count numbers">{words.applications(applications)}</span>}
    </li>
  );
};

const Nothing = ({ isSearched }: { readonly isSearched: boolean }) => (
  <EmptyState
    drawing={<SearchDrawing />}
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
