import { useState } from "react";
import { useAccount } from "../api/account.ts";
import { deviceDrafts, type Keeping } from "./device-drafts.ts";

export interface Draft {
  /** What was kept before this page was opened; undefined if nothing was. */
  readonly before: string | undefined;
  readonly keeping: Keeping;
  /** An empty text is nothing to keep. */
  keep(text: string): void;
  /** It was sent, or is not wanted any more. */
  drop(): void;
}

/** Keeps what is written at one place of the app until it is sent: over a reload, a lost connection, an ended session. */
export const useDraft = (slot: string): Draft => {
  const drafts = deviceDrafts(useAccount().id);
  const [before] = useState(() => drafts.read(slot));
  const [keeping, setKeeping] = useState<Keeping>(before === undefined ? "nothing" : "kept");
  return {
    before,
    keeping,
    keep: (text) => setKeeping(drafts.keep(slot, text)),
    drop: () => {
      drafts.drop(slot);
      setKeeping("nothing");
    },
  };
};
