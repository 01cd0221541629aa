import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { OfflineBanner } from "../_kit/offline/offline-banner.tsx";
import { OVERLAYS } from "../_kit/theme/overlays.ts";
import { CaptureProvider } from "../features/jobs/capture/capture-provider.tsx";
import { t } from "../messages/index.ts";
import { PendingPage } from "../routes/pending-page.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { PaletteProvider } from "./palette/palette-provider.tsx";
import { ShortcutsProvider } from "./shortcuts/shortcuts-provider.tsx";
import { SideBar } from "./side-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";
import "./shell.css";

/** The frame around every page of a signed-in person. */
export const Shell = () => {
  const main = useFocusOnNavigation();
  return (
    <CaptureProvider>
      <ShortcutsProvider>
        <PaletteProvider>
          <a className="skip-link" href="#content">
            {t.shell.skip}
          </a>
          <div className="shell">
            <OfflineBanner />
            <SideBar />
            <TopBar />
            <main id="content" className="shell-main" ref={main} tabIndex={-1}>
              <Suspense fallback={<PendingPage />}>
                <Outlet />
              </Suspense>
              <div id={OVERLAYS} />
            </main>
            <BottomBar />
          </div>
        </PaletteProvider>
      </ShortcutsProvider>
    </CaptureProvider>
  );
};
