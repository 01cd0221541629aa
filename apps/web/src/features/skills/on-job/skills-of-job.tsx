import type { SkillInText } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../../_kit/api/client.ts";
import { RefusalWithRetry } from "../../../_kit/feedback/refusal-with-retry.tsx";
import { skills as words } from "../../../messages/skills.ts";
import "../../tags/tags.css";
import "./skills-of-job.css";

/** The skills that the posting names, each leading to its page. */
export const SkillsOfJob = ({ jobId }: { readonly jobId: number }) => {
  // Read again whenever it is drawn: the page draws it anew when the job changes.
  const query = useQuery({ ...api.skills.ofJob.queryOptions({ jobId }), staleTime: 0 });
  const items = query.data?.items;
  return (
    <section className="panel skills-of-job" aria-labelledby="skills-of-job">
      <h2 id="skills-of-job">{words.ofJob}</h2>
      {query.isPending && <Skeleton h={24} mt={8} />}
      {query.isError && items === undefined && <RefusalWithRetry query={query} />}
      {items?.length === 0 && <p className="skills-of-job-none">{words.ofJobNone}</p>}
      {items !== undefined && items.length > 0 && <Chips skills={items} />}
    </section>
  );
};

const Chips = ({ skills }: { readonly skills: readonly SkillInText[] }) => (
  <ul className="tags">
    {skills.map(({ key, name, places }) => (
      <li key={key} className="tag">
        <Link to="/skills/$skillKey" params={{ skillKey: key }} title={places[0]?.sentence}>
          {name}
        </Link>
      </li>
    ))}
  </ul>
);
