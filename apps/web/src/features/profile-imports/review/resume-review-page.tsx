import type { ProfileImportDetail, ProfileSummary } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/profile-imports.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { profilesQuery } from "../../profiles/profiles-query.ts";
import { resumeQuery } from "../profile-imports-query.ts";
import { Outcome } from "./outcome.tsx";
import { PendingReview } from "./pending-review.tsx";
import { useImportSteps } from "./use-import-steps.ts";
import "../profile-imports.css";

const route = getRouteApi("/signed-in/profile/import/$importId");

interface ReviewOfProps {
  readonly detail: ProfileImportDetail;
  readonly profiles: readonly ProfileSummary[];
}

const ReviewOf = ({ detail, profiles }: ReviewOfProps) => {
  const steps = useImportSteps(detail);
  return (
    <Page
      title={steps.name}
      lead={detail.state === "pending" ? words.reviewLead : words.forms[detail.form]}
      above={<BackLink to="/profile/import">{words.title}</BackLink>}
      actions={
        <>
          <Button
            variant="default"
            loading={steps.original.isPending}
            onClick={() => steps.original.mutate()}
          >
            {words.original}
          </Button>
          {detail.state === "pending" && (
            <Button
              variant="default"
              color="red"
              loading={steps.discard.isPending}
              onClick={() => steps.discard.mutate()}
            >
              {words.discard}
            </Button>
          )}
        </>
      }
    >
      {detail.state === "pending" ? (
        <PendingReview detail={detail} profiles={profiles} steps={steps} />
      ) : (
        <Outcome detail={detail} steps={steps} />
      )}
    </Page>
  );
};

/** An imported resume: its source and what was read side by side, until the person takes it, or what became of it. */
export const ResumeReviewPage = () => {
  const { importId } = route.useParams();
  const detail = useQuery(resumeQuery(importId));
  const profiles = useQuery(profilesQuery());
  if (detail.data && profiles.data)
    return <ReviewOf key={importId} detail={detail.data} profiles={profiles.data.items} />;
  const failed = [detail, profiles].find(({ isError }) => isError);
  if (failed === undefined) return <PendingPage />;
  return <FailurePanel error={failed.error} onRetry={() => void failed.refetch()} />;
};
