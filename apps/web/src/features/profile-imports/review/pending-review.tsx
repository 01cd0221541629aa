import type { ProfileImportDetail, ProfileSummary } from "@jobtracker/contracts";
import { Button, Skeleton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { comparisonQuery } from "../profile-imports-query.ts";
import { Continued } from "./continued.tsx";
import { MergeTarget } from "./merge-target.tsx";
import { Pieces } from "./pieces.tsx";
import { PointingContext, usePointingState } from "./pointing.ts";
import { ReadingNotes } from "./reading-notes.tsx";
import { SourcePane } from "./source-pane.tsx";
import { useContinued } from "./use-continued.ts";
import type { useImportSteps } from "./use-import-steps.ts";
import { useReview } from "./use-review.ts";
import { useReviewChoices } from "./use-review-choices.ts";

interface PendingReviewProps {
  readonly detail: ProfileImportDetail;
  readonly profiles: readonly ProfileSummary[];
  readonly steps: ReturnType<typeof useImportSteps>;
}

/** The source and what was read side by side; on a narrow screen one at a time. */
export const PendingReview = ({ detail, profiles, steps }: PendingReviewProps) => {
  const chosen = useReviewChoices(detail, profiles);
  const { target, isAgreed } = chosen;
  const [view, setView] = useState<"result" | "source">("result");
  const comparison = useQuery({
    ...comparisonQuery(detail.id, target.profileId),
    placeholderData: keepPreviousData,
  });
  const review = useReview(detail, comparison.data?.items ?? [], chosen);
  const again = useContinued(detail.id, review, chosen);
  const pointing = usePointingState(detail.marks);
  const isBlocked = detail.problems.length > 0 && detail.correctedBy === null && !isAgreed;

  const confirm = () =>
    steps.confirm.mutate({
      ...(target.profileId === null
        ? { newProfile: { name: target.name.trim() } }
        : { profileId: target.profileId }),
      choices: [...review.choices].map(([key, { action }]) => ({ key, action })),
      ...(isAgreed && { leaveOut: true }),
    });

  return (
    <PointingContext value={pointing}>
      {comparison.data && (
        <Continued
          isContinued={again.isContinued}
          onStartOver={again.onStartOver}
          outdated={review.outdated}
        />
      )}
      <ReadingNotes
        detail={detail}
        isAgreed={isAgreed}
        onAgree={(agreed) => chosen.change({ isAgreed: agreed })}
      />
      <MergeTarget
        profiles={profiles}
        target={target}
        onChange={(next) =>
          chosen.change({ ...next, ...(next.profileId !== target.profileId && { choices: new Map() }) })
        }
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
          {comparison.data?.leftOut && (
            <Callout tone="caution" title={words.leftOut}>
              <p>{comparison.data.leftOut}</p>
            </Callout>
          )}
          {comparison.data && <Pieces key={again.round} review={review} />}
        </div>
      </div>
      <div className="review-foot">
        {chosen.isTooMuch && (
          <p className="resume-muted" role="status">
            {words.tooMuch}
          </p>
        )}
        {review.unsaved.size > 0 && (
          <p className="resume-muted" role="status">
            {words.unsaved(review.unsaved.size)}
          </p>
        )}
        <Button
          disabled={
            isBlocked ||
            review.unsaved.size > 0 ||
            !comparison.data ||
            (target.profileId === null && target.name.trim() === "")
          }
          loading={steps.confirm.isPending}
          onClick={confirm}
        >
          {words.confirm(review.taken)}
        </Button>
      </div>
    </PointingContext>
  );
};
