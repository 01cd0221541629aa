import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { Prepared } from "../../../_kit/dialogs/prepared.tsx";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { useLoadedAhead } from "../../../_kit/loading/use-loaded-ahead.ts";
import { holdKeys } from "../../../_kit/navigation/held-keys.ts";
import { useShortcut } from "../../../_kit/navigation/shortcuts.ts";
import { CaptureAnywhere } from "./anywhere/capture-anywhere.tsx";
import { CaptureContext } from "./capture-context.ts";
import { BY_HAND_SLOT, SOURCE_SLOT, type SourceDraft, writeSource } from "./source-draft.ts";

const loadDialog = async () => (await import("./capture-dialog.tsx")).CaptureDialog;

/** What the dialog begins with: another source, or other drafts, need another dialog than the one that is drawn. */
interface Beginning {
  readonly source: SourceDraft | undefined;
  readonly drafts: string;
  readonly time: number;
}

const draftsOf = (account: number): string => {
  const drafts = deviceDrafts(account);
  return JSON.stringify([SOURCE_SLOT, BY_HAND_SLOT].map((slot) => drafts.read(slot)));
};

/** Offers the capture dialog everywhere; it is loaded and drawn once the page stands. */
export const CaptureProvider = ({ children }: { readonly children: ReactNode }) => {
  const { id } = useAccount();
  const [isOpen, setOpen] = useState(false);
  const [beginning, setBeginning] = useState<Beginning>(() => ({
    source: undefined,
    drafts: draftsOf(id),
    time: 0,
  }));
  const CaptureDialog = useLoadedAhead(loadDialog, isOpen);
  const begin = useCallback(
    (source?: SourceDraft) => {
      const drafts = draftsOf(id);
      setBeginning((before) =>
        source === undefined && before.source === undefined && before.drafts === drafts
          ? before
          : { source, drafts, time: before.time + 1 },
      );
    },
    [id],
  );
  const capture = useMemo(
    () => ({
      open: (source?: SourceDraft) => {
        if (source !== undefined) deviceDrafts(id).keep(SOURCE_SLOT, writeSource(source));
        begin(source);
        setOpen(true);
      },
    }),
    [id, begin],
  );
  const close = useCallback(() => {
    setOpen(false);
    setBeginning(({ time }) => ({ source: undefined, drafts: draftsOf(id), time: time + 1 }));
  }, [id]);
  useShortcut("capture", () => {
    holdKeys();
    capture.open();
  });
  return (
    <CaptureContext value={capture}>
      {children}
      <CaptureAnywhere />
      {CaptureDialog && (
        <Prepared key={beginning.time} isShown={isOpen}>
          <CaptureDialog source={beginning.source} onClose={close} />
        </Prepared>
      )}
    </CaptureContext>
  );
};
