import type { ProfileImportDetail, ProfileSummary } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { comparisonQuery } from "../profile-imports-query.ts";
import { MergeTarget, type Target } from "./merge-target.tsx";
import { Pieces } from "./pieces.tsx";
import { PointingContext, usePointingState } from "./pointing.ts";
import { ReadingNotes } from "./reading-notes.tsx";
import { SourcePane } from "./source-pane.tsx";
import type { useImportSteps } from "./use-import-steps.ts";
import { useReview } from "./use-review.ts";

interface PendingReviewProps {
  readonly detail: ProfileImportDetail;
  readonly profiles: readonly ProfileSummary[];
  readonly steps: ReturnType<typeof useImportSteps>;
}

/** A name that no profile has. */
const freeName = (profiles: readonly ProfileSummary[]): string => {
  const taken = new Set(profiles.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? words.firstName : `${words.firstName} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

/** The source and what was read side by side; on a narrow screen one at a time. */
export const PendingReview = ({ detail, profiles, steps }: PendingReviewProps) => {
  const [target, setTarget] = useState<Target>({
    profileId: profiles[0]?.id ?? null,
    name: freeName(profiles),
  });
  const [isAgreed, setAgreed] = useState(false);
  const [view, setView] = useState<"result" | "source">("result");
  const comparison = useQuery({
    ...comparisonQuery(detail.id, target.profileId),
    placeholderData: keepPreviousData,
  });
  const review = useReview(detail, comparison.data?.items ?? []);
  const pointing = usePointingState(detail.marks);
  const isBlocked = detail.problems.length > 0 && detail.correctedBy === null && !isAgreed;

  const confirm = () =>
    steps.confirm.mutate({
      ...(target.profileId === null
        ? { newProfile: { name: target.name.trim() } }
        : { profileId: target.profileId }),
      choices: [...review.choices].map(([key, action]) => ({ key, action })),
      ...(isAgreed && { leaveOut: true }),
    });

  return (
    <PointingContext value={pointing}>
      <ReadingNotes detail={detail} isAgreed={isAgreed} onAgree={setAgreed} />
      <MergeTarget
        profiles={profiles}
        target={target}
        onChange={(next) => {
          if (next.profileId !== target.profileId) review.forget();
          setTarget(next);
        }}
      />
      <fieldset className="review-view" aria-label={words.view}>
        {(["result", "source"] as const).map((each) => (
          <Button
            key={each}
            size="compact-md"
            variant={view === each ? "filled" : "default"}
            aria-pressed={view === each}
            onClick={() => setView(each)}
          >
            {words[each]}
          </Button>
        ))}
      </fieldset>
      <div className="review-panes" data-view={view}>
        <div className="review-source">
          <h2>{words.source}</h2>
          <SourcePane id={detail.id} count={detail.lineCount} />
        </div>
        <div className="review-result">
          <h2>{words.result}</h2>
          {comparison.isPending && <Skeleton h={400} />}
          {comparison.isError && (
            <FailurePanel error={comparison.error} onRetry={() => void comparison.refetch()} />
          )}
          {comparison.data && <Pieces review={review} />}
        </div>
      </div>
      <div className="review-foot">
        <Button
          disabled={isBlocked || !comparison.data || (target.profileId === null && target.name.trim() === "")}
          loading={steps.confirm.isPending}
          onClick={confirm}
        >
          {words.confirm(review.taken)}
        </Button>
      </div>
    </PointingContext>
  );
};
