import type { PlainSection, ProfileSuggestion } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../../../_kit/feedback/refusal.tsx";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { words } from "../../../messages/profiles.ts";
import { suggestionsQuery } from "../profiles-query.ts";
import { BASICS_KEY, useOpened } from "../sections/opened.ts";

/** As many as a person takes in at a glance. */
const FEW = 3;

/** What would make the profile stronger, and why: the most important first. */
export const NextSteps = ({ profileId }: { readonly profileId: number }) => {
  const query = useQuery(suggestionsQuery(profileId));
  const [showsAll, setShowsAll] = useState(false);
  const items = query.data?.items ?? [];
  const shown = showsAll ? items : items.slice(0, FEW);
  const rest = items.length - FEW;
  return (
    <section className="panel profile-section next-steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.next.title}</h2>
      {query.isPending && <Skeleton h={120} />}
      {query.isError && <Refusal error={query.error} />}
      {query.data && items.length === 0 && <p className="entry-hint">{words.next.none}</p>}
      <ol>
        {shown.map((suggestion) => (
          <li key={suggestion.key}>
            <WayTo suggestion={suggestion} profileId={profileId} />
            <p>{suggestion.why}</p>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className="flush"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.next.fewer : words.next.more(rest)}
        </Button>
      )}
    </section>
  );
};

interface WayToProps {
  readonly suggestion: ProfileSuggestion;
  readonly profileId: number;
}

const isSection = (part: ProfileSuggestion["part"]): part is PlainSection => part in words.sections;

/** Leads to the place where it is done, and opens it. */
const WayTo = ({ suggestion: { part, id, what }, profileId }: WayToProps) => {
  const { open } = useOpened();
  if (part === "versions")
    return (
      <LinkAnchor to="/profile/$profileId/versions" params={{ profileId }}>
        {what}
      </LinkAnchor>
    );
  const go = () => {
    if (part === "basics") open("basics", BASICS_KEY);
    if (isSection(part) && id !== null) open(part, id);
    const place = document.getElementById(id === null ? `section-${part}` : `${part}-${id}`);
    place?.scrollIntoView({ block: "start" });
    if (id === null) document.getElementById(`title-${part}`)?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="next-step" onClick={go}>
      {what}
    </button>
  );
};
