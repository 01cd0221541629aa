import type { PostingState } from "@jobtracker/contracts";
import type { ReactNode } from "react";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { writeDay } from "../../_kit/time/instants.ts";
import { words } from "../../messages/posting-history.ts";

interface PostingNoticesProps {
  readonly state: PostingState;
  /** Leads to what changed, where that is elsewhere. */
  readonly children?: ReactNode;
}

/** What a person must know of the posting now: it changed since they applied, or closed. */
export const PostingNotices = ({ state, children }: PostingNoticesProps) => (
  <>
    {state.changedSinceApplied && (
      <Callout tone="caution" title={words.sinceApplied}>
        {children}
      </Callout>
    )}
    {state.closed && (
      <Callout
        tone="note"
        title={state.closedOn === null ? words.isClosed : words.closed(writeDay(state.closedOn))}
      />
    )}
  </>
);
