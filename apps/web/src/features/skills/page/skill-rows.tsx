import type { SeenSkill, SkillInBrief } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { skills as words } from "../../../messages/skills.ts";

interface SkillRowsProps {
  readonly label: string;
  readonly skills: readonly (SkillInBrief & Partial<Pick<SeenSkill, "jobs" | "profiles">>)[];
}

/** Skills with where they were seen, each a way to its page. */
export const SkillRows = ({ label, skills }: SkillRowsProps) => (
  <ul className="panel people-rows" aria-label={label}>
    {skills.map(({ key, name, category, kind, jobs = 0, profiles = 0 }) => (
      <li key={key} className="people-row">
        <span className="people-who">
          <Link to="/skills/$skillKey" params={{ skillKey: key }} className="people-link">
            {name}
          </Link>
          <span className="people-about">{category ?? words.kinds[kind]}</span>
        </span>
        <span className="people-count numbers">{seenIn(jobs, profiles)}</span>
      </li>
    ))}
  </ul>
);

export const seenIn = (jobs: number, profiles: number): string =>
  [jobs > 0 && words.jobs(jobs), profiles > 0 && words.inProfile].filter(Boolean).join(" · ");
