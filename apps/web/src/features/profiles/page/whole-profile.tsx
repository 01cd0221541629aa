import type { ProfileDocument, ProfileSummary } from "@jobtracker/contracts";
import { IconFileImport } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { DeletedNotice } from "../../../_kit/feedback/deleted-notice.tsx";
import { LinkAnchor, LinkButton } from "../../../_kit/navigation/links.tsx";
import { useShowNamed } from "../../../_kit/navigation/use-show-named.ts";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/profiles.ts";
import { skills } from "../../../messages/skills.ts";
import { EditingProvider } from "../editing/editing-provider.tsx";
import { AddSkills } from "../sections/add-skills.tsx";
import { AspirationsBlock } from "../sections/aspirations-block.tsx";
import { BasicsBlock } from "../sections/basics-block.tsx";
import { MoreSections } from "../sections/more-sections.tsx";
import { OpenedContext, useOpenedState } from "../sections/opened.ts";
import { SectionBlock } from "../sections/section-block.tsx";
import { furtherSections, mainSections } from "../sections/section-shapes.ts";
import { languageName } from "./languages.ts";
import { NextSteps } from "./next-steps.tsx";
import { ProfileSwitcher } from "./profile-switcher.tsx";
import { useProfiles } from "./use-profiles.ts";
import { VersionsLink } from "./versions-link.tsx";

interface WholeProfileProps {
  readonly profile: ProfileDocument;
  readonly profiles: readonly ProfileSummary[];
}

/** A profile, edited where it stands. */
export const WholeProfile = ({ profile, profiles }: WholeProfileProps) => {
  const { id, name, language, deletedAt } = profile;
  const opened = useOpenedState();
  if (deletedAt !== null) return <DeletedProfile id={id} name={name} />;
  return (
    <OpenedContext value={opened}>
      <EditingProvider profileId={id}>
        {(bar) => (
          <Page
            title={name}
            lead={language === null ? words.lead : `${words.lead} · ${languageName(language)}`}
            actions={
              <>
                <LinkButton
                  to="/profile/import"
                  variant="default"
                  leftSection={<IconFileImport size={16} aria-hidden="true" />}
                >
                  {words.importResume}
                </LinkButton>
                <VersionsLink profileId={id} />
                <ProfileSwitcher profile={profile} profiles={profiles} />
              </>
            }
          >
            <ProfileColumns profile={profile} bar={bar} />
          </Page>
        )}
      </EditingProvider>
    </OpenedContext>
  );
};

interface ProfileColumnsProps {
  readonly profile: ProfileDocument;
  readonly bar: ReactNode;
}

/** Of `claims-12` or `skills-3` that is not there any more. Most claims stand below positions. */
const sectionOf = (name: string) => {
  const [section = ""] = name.split("-");
  return `section-${section === "claims" ? "experience" : section}`;
};

const ProfileColumns = ({ profile, bar }: ProfileColumnsProps) => {
  useShowNamed(sectionOf);
  return (
    <>
      {bar}
      <div className="profile-columns">
        <div className="profile-main">
          <BasicsBlock basics={profile.basics} />
          {mainSections.map((section) => (
            <SectionBlock
              key={section}
              section={section}
              entries={profile[section]}
              {...(section === "skills" && {
                adder: <AddSkills known={profile.skills.map(({ name }) => name)} />,
              })}
            />
          ))}
          <AspirationsBlock aspirations={profile.aspirations} />
          {furtherSections
            .filter((section) => profile[section].length > 0)
            .map((section) => (
              <SectionBlock key={section} section={section} entries={profile[section]} />
            ))}
          <MoreSections sections={furtherSections.filter((section) => profile[section].length === 0)} />
        </div>
        <aside className="profile-aside">
          <NextSteps profileId={profile.id} />
          <LinkAnchor to="/skills">{skills.fromProfile}</LinkAnchor>
        </aside>
      </div>
    </>
  );
};

const DeletedProfile = ({ id, name }: { readonly id: number; readonly name: string }) => {
  const { restore } = useProfiles();
  return (
    <Page title={name}>
      <DeletedNotice
        title={words.isDeleted}
        isRestoring={restore.isPending}
        onRestore={() => restore.mutate({ id })}
      />
    </Page>
  );
};
