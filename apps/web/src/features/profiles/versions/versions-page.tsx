import type { ProfileComparison, ProfileDocument, ProfileVersion } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { words } from "../../../messages/profiles.ts";
import { profileQuery, sinceConfirmedQuery } from "../profiles-query.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useRestoreVersion } from "./use-restore-version.ts";
import { useVersions } from "./use-versions.ts";
import { VersionsCompared } from "./versions-compared.tsx";
import "./profile-versions.css";

const route = getRouteApi("/signed-in/profile/$profileId/versions");
const own = words.versions;

/** What the person confirmed over time, and what changed between any two. */
export const ProfileVersionsPage = () => {
  const { profileId } = route.useParams();
  const profile = useQuery(profileQuery(profileId));
  const since = useQuery(sinceConfirmedQuery(profileId));
  const { versions, pages } = useVersions(profileId);
  const failed = [profile, since, pages].find(({ isError }) => isError);
  const back = (
    <BackLink to="/profile/$profileId" params={{ profileId }}>
      {profile.data?.name ?? own.back}
    </BackLink>
  );
  if (failed) return <FailurePanel error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <Page title={own.title} lead={own.lead} above={back}>
      {profile.data && since.data && versions ? (
        <>
          <State profile={profile.data} since={since.data} />
          <VersionList profile={profile.data} versions={versions} />
          <LoadMore pages={pages} />
          {versions.length > 0 && (
            <VersionsCompared key={versions[0]?.number} profileId={profileId} versions={versions} />
          )}
        </>
      ) : (
        <Skeleton h={240} aria-busy="true" />
      )}
    </Page>
  );
};

interface StateProps {
  readonly profile: ProfileDocument;
  readonly since: ProfileComparison;
}

/** Whether something is not confirmed yet, and the way to confirm it. */
const State = ({ profile, since }: StateProps) => {
  const [isConfirming, setIsConfirming] = useState(false);
  const { from, entries } = since;
  const isSame = from !== null && entries.length === 0;
  return (
    <section className="panel version-state">
      <p>
        {from === null ? own.none : isSame ? own.unchanged(from) : own.sinceConfirmed(entries.length, from)}
      </p>
      {!isSame && <Button onClick={() => setIsConfirming(true)}>{own.confirm}</Button>}
      {isConfirming && <ConfirmDialog profile={profile} onClose={() => setIsConfirming(false)} />}
    </section>
  );
};

interface VersionListProps {
  readonly profile: ProfileDocument;
  readonly versions: readonly ProfileVersion[];
}

const VersionList = ({ profile, versions }: VersionListProps) => {
  const timeZone = useTimeZone();
  const restore = useRestoreVersion(profile.id);
  if (versions.length === 0) return null;
  return (
    <ol className="panel profile-versions" aria-label={own.title}>
      {versions.map(({ number, kind, note, createdAt }) => (
        <li key={number}>
          <div>
            <p className="entry-title">{own.version(number)}</p>
            <p className="entry-detail">
              {writeInstant(createdAt, timeZone)}
              {kind === "kept" && ` · ${own.kept}`}
            </p>
            {note !== null && <p className="version-note">{note}</p>}
          </div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={own.restoreLabel(number)}
            loading={restore.isPending && restore.variables.number === number}
            onClick={() => restore.mutate({ number, expectedRevision: profile.revision })}
          >
            {own.restore}
          </Button>
        </li>
      ))}
    </ol>
  );
};
