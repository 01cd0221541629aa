import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { SearchField } from "../../../_kit/fields/search-field.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { skills as words } from "../../../messages/skills.ts";
import { readNamesSearch } from "../../companies/names-search.ts";
import { ownSkillsQuery, skillsQuery } from "../skills-query.ts";
import { FurtherSkills } from "./further-skills.tsx";
import { OwnSkillDialog } from "./own-skill-dialog.tsx";
import { SkillRows } from "./skill-rows.tsx";
import "../../companies/people.css";
import "./skills.css";

const route = getRouteApi("/signed-in/skills");

export const SkillsPage = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const asked = search.search?.trim() ?? "";
  const close = () => setAdding(false);
  return (
    <Page
      title={words.title}
      width="reading"
      lead={words.lead}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
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
      <SeenSkills search={asked} />
      {asked === "" && <OwnSkills />}
      {isAdding && <OwnSkillDialog name={asked} onClose={close} />}
    </Page>
  );
};

const SeenSkills = ({ search }: { readonly search: string }) => {
  const seen = usePages(skillsQuery({ search }));
  const items = seen.data?.items ?? [];
  return (
    <>
      {seen.isPending && <RowsSkeleton />}
      {seen.isError && <FailurePanel error={seen.error} onRetry={() => void seen.refetch()} />}
      {items.length > 0 && (
        <section aria-labelledby="seen-skills">
          <h2 id="seen-skills" className="skills-title">
            {words.seen}
          </h2>
          <SkillRows label={words.seen} skills={items} />
          <LoadMore pages={seen} />
        </section>
      )}
      {seen.isSuccess && search === "" && items.length === 0 && (
        <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText} />
      )}
      {seen.isSuccess && search !== "" && <FurtherSkills query={search} seen={items} />}
    </>
  );
};

const OwnSkills = () => {
  const own = useQuery(ownSkillsQuery());
  const items = own.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="own-skills">
      <h2 id="own-skills" className="skills-title">
        {words.own}
      </h2>
      <p className="skills-hint">{words.ownHint}</p>
      <SkillRows label={words.own} skills={items} />
    </section>
  );
};

const rows = Array.from({ length: 6 }, (_, row) => row);

const RowsSkeleton = () => (
  <div className="panel people-rows" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <div key={row} className="people-row">
        <Skeleton h={36} w="60%" />
      </div>
    ))}
  </div>
);
