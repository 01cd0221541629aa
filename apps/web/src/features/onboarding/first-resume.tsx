import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { LinkAnchor, LinkButton } from "../../_kit/navigation/links.tsx";
import { t } from "../../messages/index.ts";

/** The first step, which nobody has to take: the resume that postings are compared with. */
export const FirstResume = () => {
  const words = t.onboarding;
  const profiles = useQuery(api.profiles.list.queryOptions({}));
  if (profiles.data === undefined) return null;
  const [profile] = profiles.data.items;
  return (
    <div className="panel welcome-resume">
      {profile === undefined ? (
        <>
          <span>{words.resume}</span>
          <LinkButton to="/profile/import" variant="default">
            {words.importResume}
          </LinkButton>
        </>
      ) : (
        <span>
          {words.hasProfile}{" "}
          <LinkAnchor to="/profile/$profileId" params={{ profileId: profile.id }}>
            {profile.name}
          </LinkAnchor>
        </span>
      )}
    </div>
  );
};
