import type { SeenSkill } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { skills as words } from "../../../messages/skills.ts";
import { knownSkillsQuery } from "../skills-query.ts";
import { SkillRows } from "./skill-rows.tsx";

interface FurtherSkillsProps {
  readonly query: string;
  readonly seen: readonly SeenSkill[];
}

/** What the taxonomy knows beside what was seen. */
export const FurtherSkills = ({ query, seen }: FurtherSkillsProps) => {
  const known = usePages(knownSkillsQuery(query));
  const isSeen = new Set(seen.map(({ key }) => key));
  const items = known.data?.items.filter(({ key }) => !isSeen.has(key)) ?? [];
  if (known.isPending) return <Skeleton h={120} aria-busy="true" />;
  if (known.isError) return <FailurePanel error={known.error} onRetry={() => void known.refetch()} />;
  if (items.length === 0)
    return seen.length > 0 ? null : (
      <EmptyState drawing={<JobsDrawing />} title={words.nothingTitle} text={words.nothingText} />
    );
  return (
    <section aria-labelledby="further-skills">
      <h2 id="further-skills" className="skills-title">
        {words.further}
      </h2>
      <SkillRows label={words.further} skills={items} />
      <LoadMore pages={known} />
    </section>
  );
};
