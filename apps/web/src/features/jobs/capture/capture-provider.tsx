import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { useShortcut } from "../../../_kit/navigation/shortcuts.ts";
import { CaptureAnywhere } from "./anywhere/capture-anywhere.tsx";
import { CaptureContext } from "./capture-context.ts";
import { SOURCE_SLOT, type SourceDraft, writeSource } from "./source-draft.ts";

const CaptureDialog = lazy(async () => ({ default: (await import("./capture-dialog.tsx")).CaptureDialog }));

type State = { readonly isOpen: false } | { readonly isOpen: true; readonly source: SourceDraft | undefined };

/** Offers the capture dialog everywhere; its code is loaded when it is first opened. */
export const CaptureProvider = ({ children }: { readonly children: ReactNode }) => {
  const [state, setState] = useState<State>({ isOpen: false });
  const { id } = useAccount();
  const capture = useMemo(
    () => ({
      open: (source?: SourceDraft) => {
        if (source !== undefined) deviceDrafts(id).keep(SOURCE_SLOT, writeSource(source));
        setState({ isOpen: true, source });
      },
    }),
    [id],
  );
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
