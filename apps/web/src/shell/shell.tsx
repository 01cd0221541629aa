import type { ReactNode } from "react";
import { AccountProvider } from "../_kit/api/account-provider.tsx";
import { OfflineBanner } from "../_kit/offline/offline-banner.tsx";
import { CaptureProvider } from "../features/jobs/capture/capture-provider.tsx";
import { t } from "../messages/index.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Content } from "./content.tsx";
import { PaletteProvider } from "./palette/palette-provider.tsx";
import { ShortcutsProvider } from "./shortcuts/shortcuts-provider.tsx";
import { SideBar } from "./side-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useIsNarrow } from "./use-is-narrow.ts";
import "./shell.css";

/** The frame around every page of a signed-in person. */
export const Shell = () => (
  <AccountProvider>
    <CaptureProvider>
      <ShortcutsProvider>
        <PaletteProvider>
          <a className="skip-link" href="#content">
            {t.shell.skip}
          </a>
          <div className="shell">
            <OfflineBanner />
            <Bars>
              <Content />
            </Bars>
          </div>
        </PaletteProvider>
      </ShortcutsProvider>
    </CaptureProvider>
  </AccountProvider>
);

/** What the window has room for; the other bars would not be seen, and are not drawn. The page stays the same one. */
const Bars = ({ children }: { readonly children: ReactNode }) => {
  const isNarrow = useIsNarrow();
  return (
    <>
      {isNarrow ? <TopBar /> : <SideBar />}
      {children}
      {isNarrow && <BottomBar />}
    </>
  );
};
