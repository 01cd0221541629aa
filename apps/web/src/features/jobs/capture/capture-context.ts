import { createContext, use } from "react";
import type { SourceDraft } from "./source-draft.ts";

interface Capture {
  /** Opens the capture dialog; with a source if there is one already, else with what was left unsaved. */
  open(source?: SourceDraft): void;
}

export const CaptureContext = createContext<Capture>({ open: () => {} });

export const useCapture = (): Capture => use(CaptureContext);
