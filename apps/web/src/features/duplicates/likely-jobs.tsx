import type { RecognisedPosting } from "@jobtracker/contracts";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { LinkAnchor } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/duplicates.ts";

type Likely = RecognisedPosting["likely"][number];

interface LikelyJobsProps {
  readonly likely: readonly Likely[];
  readonly onLeave: () => void;
}

const nameOf = ({ title, company }: Likely) => (company === null ? title : words.at(title, company));

/** Before a posting is saved: the jobs that it likely is already. */
export const LikelyJobs = ({ likely, onLeave }: LikelyJobsProps) =>
  likely.length > 0 && (
    <Callout tone="caution">
      {likely.map((job) => (
        <p key={job.jobId}>
          {job.repost ? words.likelyRepost : words.likelyKnown}{" "}
          <LinkAnchor to="/jobs/$jobId" params={{ jobId: job.jobId }} onClick={onLeave}>
            {nameOf(job)}
          </LinkAnchor>{" "}
          ({words.likeness(job.likeness)})
        </p>
      ))}
    </Callout>
  );
