import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { OVERLAYS } from "../_kit/theme/overlays.ts";
import { PendingPage } from "../routes/pending-page.tsx";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";

/** The page itself. A change of page concerns it alone: what stands around it is not drawn anew. */
export const Content = () => {
  const main = useFocusOnNavigation();
  return (
    <main id="content" className="shell-main" ref={main} tabIndex={-1}>
      <Suspense fallback={<PendingPage />}>
        <Outlet />
      </Suspense>
      <div id={OVERLAYS} />
    </main>
  );
};
