import { OfflineBanner } from "../_kit/offline/offline-banner.tsx";
import { CaptureProvider } from "../features/jobs/capture/capture-provider.tsx";
import { t } from "../messages/index.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Content } from "./content.tsx";
import { PaletteProvider } from "./palette/palette-provider.tsx";
import { ShortcutsProvider } from "./shortcuts/shortcuts-provider.tsx";
import { SideBar } from "./side-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import "./shell.css";

/** The frame around every page of a signed-in person. */
export const Shell = () => (
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
          <Content />
          <BottomBar />
        </div>
      </PaletteProvider>
    </ShortcutsProvider>
  </CaptureProvider>
);
