import { IconHistory } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { words } from "../../../messages/profiles.ts";
import { sinceConfirmedQuery } from "../profiles-query.ts";

const own = words.versions;

/** Leads to the versions, and says how much changed since the last confirmed one. */
export const VersionsLink = ({ profileId }: { readonly profileId: number }) => {
  const { data } = useQuery(sinceConfirmedQuery(profileId));
  const count = data?.entries.length ?? 0;
  return (
    <LinkButton
      to="/profile/$profileId/versions"
      params={{ profileId }}
      variant="default"
      leftSection={<IconHistory size={16} aria-hidden="true" />}
      {...(count > 0 && {
        rightSection: (
          <span className="versions-count numbers" aria-hidden="true">
            {count}
          </span>
        ),
      })}
    >
      {own.link}
      {count > 0 && data?.from && (
        <span className="visually-hidden"> {own.sinceConfirmed(count, data.from)}</span>
      )}
    </LinkButton>
  );
};
