import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { useWasRead } from "../../../_kit/loading/use-was-read.ts";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/profiles.ts";
import { profileQuery, profilesQuery, suggestionsQuery } from "../profiles-query.ts";
import { NoProfile } from "./no-profile.tsx";
import { WholeProfile } from "./whole-profile.tsx";
import "./profile.css";

const route = getRouteApi("/signed-in/profile/$profileId");

/** The person's default profile. */
export const DefaultProfilePage = () => {
  const query = useQuery(profilesQuery());
  const [first] = query.data?.items ?? [];
  if (first !== undefined) return <OneProfile key={first.id} profileId={first.id} />;
  if (query.isPending) return <ProfileSkeleton />;
  if (query.isError) return <FailurePanel error={query.error} onRetry={() => void query.refetch()} />;
  return <NoProfile />;
};

export const ProfilePage = () => {
  const { profileId } = route.useParams();
  return <OneProfile key={profileId} profileId={profileId} />;
};

const OneProfile = ({ profileId }: { readonly profileId: number }) => {
  const query = useQuery(profileQuery(profileId));
  const list = useQuery(profilesQuery());
  // In a narrow window they stand above the profile.
  const areStepsRead = useWasRead(useQuery(suggestionsQuery(profileId)));
  if (query.data && areStepsRead)
    return <WholeProfile profile={query.data} profiles={list.data?.items ?? []} />;
  if (!query.isError) return <ProfileSkeleton />;
  return (
    <FailurePanel error={query.error} onRetry={() => void query.refetch()}>
      <LinkButton to="/profile" variant="default">
        {words.title}
      </LinkButton>
    </FailurePanel>
  );
};

const ProfileSkeleton = () => (
  <Page title={words.title} lead={words.lead}>
    <div className="profile-skeleton" aria-busy="true">
      <Skeleton h={140} />
      <Skeleton h={220} />
      <Skeleton h={220} />
    </div>
  </Page>
);
