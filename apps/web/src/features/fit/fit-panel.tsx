import type { FitScore, Job } from "@jobtracker/contracts";
import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RefusalWithRetry } from "../../_kit/feedback/refusal-with-retry.tsx";
import { LinkButton } from "../../_kit/navigation/links.tsx";
import { words } from "../../messages/fit.ts";
import { FitBreakdown } from "./fit-breakdown.tsx";
import { FitHistory } from "./fit-history.tsx";
import { fitOf, isWithoutProfile } from "./fit-query.ts";
import { FitRing } from "./fit-ring.tsx";
import { FitWhatIf } from "./fit-what-if.tsx";
import "./fit.css";

/** How well the person's profile suits a job: the total, every point of it, what changed it, and what would. */
export const FitPanel = ({ job }: { readonly job: Job }) => {
  const query = useQuery(fitOf(job.id));
  return (
    <section className="panel fit" aria-labelledby="fit-title">
      <h2 id="fit-title">{words.title}</h2>
      {query.isPending && <Skeleton h={64} mt={8} />}
      {query.isError && isWithoutProfile(query.error) && <WithoutProfile />}
      {query.isError && !isWithoutProfile(query.error) && <RefusalWithRetry query={query} />}
      {query.data && <Score score={query.data} job={job} />}
    </section>
  );
};

const WithoutProfile = () => (
  <>
    <p className="fit-note">{words.noProfileText}</p>
    <LinkButton to="/profile" size="compact-sm" variant="light">
      {words.addProfile}
    </LinkButton>
  </>
);

interface ScoreProps {
  readonly score: FitScore;
  readonly job: Job;
}

const Score = ({ score, job }: ScoreProps) => {
  const [limit] = score.limits;
  const asks = score.items.some(({ sentence, possible }) => sentence !== null && possible > 0);
  return (
    <>
      <div className="fit-head">
        <FitRing total={score.total} />
        <div>
          <VisuallyHidden>{words.total(score.total)}</VisuallyHidden>
          {limit && <p className="fit-limit">{words.heldDown(limit.at, limit.code)}</p>}
          <p className="fit-note">
            {words.confidenceOf(score.confidence)}. {words.confidence(score.confidence)}
          </p>
          {!asks && <p className="fit-note">{words.noRequirements}</p>}
        </div>
      </div>
      <FitBreakdown items={score.items} />
      <FitWhatIf score={score} job={job} />
      <FitHistory jobId={score.jobId} />
    </>
  );
};
