import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { isPartMissing } from "../_kit/api/failure.ts";
import { FailurePanel } from "../_kit/feedback/failure-panel.tsx";

/** Shown where a page could not be loaded or broke. */
export const FailurePage = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    if (isPartMissing(error)) {
      window.location.reload();
      return;
    }
    queries.reset();
    reset();
    void router.invalidate();
  };
  return <FailurePanel error={error} onRetry={retry} />;
};
