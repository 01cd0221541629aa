import type { FitScore, Job } from "@jobtracker/contracts";
import { Skeleton } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { words } from "../../messages/fit.ts";

const WhatIf = lazy(async () => ({ default: (await import("./what-if/what-if.tsx")).WhatIf }));

interface FitWhatIfProps {
  readonly score: FitScore;
  readonly job: Job;
}

/** Opens what tries changes of the profile, whose forms come only then. What is tried stays while it is shut. */
export const FitWhatIf = ({ score, job }: FitWhatIfProps) => {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="fit-more" onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary>{words.whatIf}</summary>
      {wasOpened && (
        <Suspense fallback={<Skeleton h={80} mt={8} />}>
          <WhatIf score={score} job={job} />
        </Suspense>
      )}
    </details>
  );
};
