import { lazy, type ReactNode, Suspense, startTransition, useMemo, useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { useLoadAhead } from "../../../_kit/loading/use-load-ahead.ts";
import { useShortcut } from "../../../_kit/navigation/shortcuts.ts";
import { CaptureAnywhere } from "./anywhere/capture-anywhere.tsx";
import { CaptureContext } from "./capture-context.ts";
import { SOURCE_SLOT, type SourceDraft, writeSource } from "./source-draft.ts";

const loadDialog = async () => ({ default: (await import("./capture-dialog.tsx")).CaptureDialog });
const CaptureDialog = lazy(loadDialog);

type State = { readonly isOpen: false } | { readonly isOpen: true; readonly source: SourceDraft | undefined };

/** Offers the capture dialog everywhere; its code is loaded once the page stands. */
export const CaptureProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, setState] = useState<State>({ isOpen: false });
  const { id } = useAccount();
  const capture = useMemo(
    () => ({
      open: (source?: SourceDraft) => {
        if (source !== undefined) deviceDrafts(id).keep(SOURCE_SLOT, writeSource(source));
        // Otherwise React shows nothing at all first, and keeps that for 300 ms, even if the code is here.
        startTransition(() => setState({ isOpen: true, source }));
      },
    }),
    [id],
  );
  useLoadAhead(loadDialog);
  useShortcut("capture", () => capture.open());
  return (
    <CaptureContext value={capture}>
      {children}
      <CaptureAnywhere />
      <Suspense>
        {state.isOpen && <CaptureDialog source={state.source} onClose={() => setState({ isOpen: false })} />}
      </Suspense>
    </CaptureContext>
  );
};
