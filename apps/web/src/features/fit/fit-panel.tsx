import type { FitScore, Job } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RefusalWithRetry } from "../../_kit/feedback/refusal-with-retry.tsx";
import { useShowNamed } from "../../_kit/navigation/use-show-named.ts";
import { words } from "../../messages/fit.ts";
import { FitBreakdown } from "./fit-breakdown.tsx";
import { FitHead } from "./fit-head.tsx";
import { FitHistory } from "./fit-history.tsx";
import { fitOf, isWithoutProfile } from "./fit-query.ts";
import { FitWhatIf } from "./fit-what-if.tsx";
import { FitJudgements } from "./judgements/fit-judgements.tsx";
import { WithoutProfile } from "./without-profile.tsx";
import "./fit.css";

/** How well the person's profile suits a job: the total, every point of it, what changed it, and what would. */
export const FitPanel = ({ job }: { readonly job: Job }) => {
  const query = useQuery(fitOf(job.id));
  return (
    <section className="panel fit" id="fit" aria-labelledby="fit-title">
      <h2 id="fit-title">{words.title}</h2>
      {query.isPending && <Skeleton h={320} mt={8} />}
      {query.isError &&
        (isWithoutProfile(query.error) ? <WithoutProfile /> : <RefusalWithRetry query={query} />)}
      {query.data && <Score score={query.data} job={job} />}
    </section>
  );
};

interface ScoreProps {
  readonly score: FitScore;
  readonly job: Job;
}

const Score = ({ score, job }: ScoreProps) => {
  useShowNamed();
  return (
    <>
      <FitHead score={score} />
      <FitBreakdown items={score.items} profileId={score.profileId} />
      <FitWhatIf score={score} job={job} />
      <FitJudgements score={score} />
      <FitHistory jobId={score.jobId} />
    </>
  );
};
