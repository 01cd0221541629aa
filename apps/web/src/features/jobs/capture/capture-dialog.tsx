import type { CaptureResult } from "@jobtracker/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { memo, useEffect, useState } from "react";
import { useAccount } from "../../../_kit/api/account.ts";
import { api } from "../../../_kit/api/client.ts";
import { Dialog } from "../../../_kit/dialogs/dialog.tsx";
import { deviceDrafts } from "../../../_kit/drafts/device-drafts.ts";
import { t } from "../../../messages/index.ts";
import { ByHandStep } from "./by-hand-step.tsx";
import { CheckStep } from "./check-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { BY_HAND_SLOT, SOURCE_SLOT, type SourceDraft } from "./source-draft.ts";
import { SourceStep } from "./source-step.tsx";
import type { Recognised } from "./use-preview.ts";
import "./capture.css";

type Step =
  | { readonly at: "source"; readonly source?: SourceDraft | undefined }
  | { readonly at: "byHand" }
  | { readonly at: "check"; readonly recognised: Recognised }
  | { readonly at: "done"; readonly results: readonly CaptureResult[] };

interface CaptureDialogProps {
  /** What to begin with in place of what was left unsaved. */
  readonly source: SourceDraft | undefined;
  readonly onClose: () => void;
}

/** From a link, a page, a text or nothing to saved jobs: source, check, done. */
export const CaptureDialog = memo(({ source, onClose }: CaptureDialogProps) => {
  const queryClient = useQueryClient();
  // Needed at the next step; by then they are here.
  useEffect(() => void queryClient.prefetchQuery(api.stages.list.queryOptions({})), [queryClient]);
  const drafts = deviceDrafts(useAccount().id);
  const [step, setStep] = useState<Step>(() => {
    const isOnlyByHand = drafts.read(SOURCE_SLOT) === undefined && drafts.read(BY_HAND_SLOT) !== undefined;
    return source === undefined && isOnlyByHand ? { at: "byHand" } : { at: "source", source };
  });
  const backToSource = () => setStep({ at: "source" });
  const done = (slot: string) => (results: readonly CaptureResult[]) => {
    drafts.drop(slot);
    setStep({ at: "done", results });
  };
  return (
    <Dialog
      onClose={onClose}
      width={720}
      isFull
      title={step.at === "byHand" ? t.capture.byHand.title : t.capture.title}
      // What was typed or corrected must not be lost to a press beside the dialog.
      staysOpen={step.at !== "done"}
    >
      {step.at === "source" && (
        <SourceStep
          source={step.source}
          onRecognised={(recognised) => setStep({ at: "check", recognised })}
          onByHand={() => setStep({ at: "byHand" })}
          onLeave={onClose}
        />
      )}
      {step.at === "byHand" && <ByHandStep onBack={backToSource} onDone={done(BY_HAND_SLOT)} />}
      {step.at === "check" && (
        <CheckStep
          recognised={step.recognised}
          onBack={backToSource}
          onDone={done(SOURCE_SLOT)}
          onClose={onClose}
        />
      )}
      {step.at === "done" && <DoneStep results={step.results} onAgain={backToSource} onClose={onClose} />}
    </Dialog>
  );
});
