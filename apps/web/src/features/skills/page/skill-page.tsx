import type { SkillDetail } from "@jobtracker/contracts";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { BackLink, LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { PendingOrFailed } from "../../../_kit/page/pending-or-failed.tsx";
import { skills as words } from "../../../messages/skills.ts";
import { skillQuery } from "../skills-query.ts";
import { useRestoreSkill } from "../use-own-skill.ts";
import { SkillActions } from "./skill-actions.tsx";
import { seenIn } from "./skill-rows.tsx";
import { InJobs, InProfiles } from "./where-seen.tsx";
import "../../companies/people.css";
import "./skills.css";

const route = getRouteApi("/signed-in/skills/$skillKey");

export const SkillPage = () => {
  const { skillKey } = route.useParams();
  const query = useQuery(skillQuery(skillKey));
  if (query.data) return <WholeSkill key={skillKey} skill={query.data} />;
  return (
    <PendingOrFailed query={query} title={words.title}>
      <LinkButton to="/skills" variant="default">
        {words.title}
      </LinkButton>
    </PendingOrFailed>
  );
};

interface SkillProps {
  readonly skill: SkillDetail;
}

const isGone = ({ own }: SkillDetail) => own !== null && own.deletedAt !== null;

const WholeSkill = ({ skill }: SkillProps) => (
  <Page
    title={skill.name}
    width="reading"
    above={<BackLink to="/skills">{words.title}</BackLink>}
    lead={[
      skill.category ?? words.kinds[skill.kind],
      seenIn(skill.jobs, skill.profiles) || words.notSeen,
    ].join(" · ")}
    actions={!isGone(skill) && <SkillActions skill={skill} />}
  >
    <Gone skill={skill} />
    <OtherNames names={skill.aliases} />
    {!isGone(skill) && <InJobs skill={skill} />}
    {!isGone(skill) && <InProfiles skill={skill} />}
  </Page>
);

const Gone = ({ skill: { own } }: SkillProps) => {
  const restore = useRestoreSkill();
  if (own === null || own.deletedAt === null) return null;
  const { id, mergedIntoKey } = own;
  return (
    <DeletedNotice
      title={mergedIntoKey === null ? words.isDeleted : words.isMerged}
      isRestoring={restore.isPending}
      onRestore={() => restore.mutate({ id })}
    >
      {mergedIntoKey !== null && (
        <LinkButton
          to="/skills/$skillKey"
          params={{ skillKey: mergedIntoKey }}
          size="compact-sm"
          variant="subtle"
        >
          {words.toOther}
        </LinkButton>
      )}
    </DeletedNotice>
  );
};

/** Some skills have fifty names; the first tell enough. */
const SHOWN_NAMES = 15;

const OtherNames = ({ names }: { readonly names: readonly string[] }) => {
  if (names.length === 0) return null;
  const left = names.length - SHOWN_NAMES;
  return (
    <section className="panel people-panel" aria-labelledby="other-names">
      <h2 id="other-names" className="skills-block-title">
        {words.alsoCalled}
      </h2>
      <p>
        {names.slice(0, SHOWN_NAMES).join(", ")}
        {left > 0 && ` ${words.furtherNames(left)}`}
      </p>
    </section>
  );
};
