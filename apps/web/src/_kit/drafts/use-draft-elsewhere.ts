import { useEffect, useEffectEvent } from "react";
import { useAccount } from "../api/account.ts";
import { deviceDrafts } from "./device-drafts.ts";

/** Hears what another tab keeps at a place of the app. What it drops is not told: that tab tells what became of it. */
export const useDraftElsewhere = (slot: string, onKept: (text: string) => void): void => {
  const account = useAccount().id;
  const hear = useEffectEvent(({ key }: StorageEvent) => {
    if (!key?.endsWith(`:${account}:${slot}`)) return;
    const text = deviceDrafts(account).read(slot);
    if (text !== undefined) onKept(text);
  });
  useEffect(() => {
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  }, []);
};
