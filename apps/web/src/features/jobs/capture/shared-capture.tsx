import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { useCapture } from "./capture-context.ts";
import { sourceOf } from "./shared.ts";

const route = getRouteApi("/signed-in/capture");

/** Where other apps and the home screen lead to: opens the dialog with what was shared, over the board. */
export const SharedCapture = () => {
  const shared = route.useSearch();
  const capture = useCapture();
  const router = useRouter();
  useEffect(() => {
    capture.open(sourceOf(shared));
    void router.navigate({ to: "/", replace: true });
  }, [shared, capture, router]);
  return <PendingPage />;
};
