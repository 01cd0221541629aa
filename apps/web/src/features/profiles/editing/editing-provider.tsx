import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { profileCache } from "../profile-cache.ts";
import { EditingContext, type SaveState } from "./editing-context.ts";
import { SaveWord } from "./save-word.tsx";
import { useUndoSteps } from "./use-undo-steps.ts";

const worst = (states: ReadonlyMap<string, SaveState>): SaveState => {
  const all = new Set(states.values());
  return (["failed", "saving", "unsaved"] as const).find((state) => all.has(state)) ?? "saved";
};

interface EditingProviderProps {
  readonly profileId: number;
  readonly children: (bar: ReactNode) => ReactNode;
}

/** Collects how everything on the page stands, and what can be taken back; `bar` shows both. */
export const EditingProvider = ({ profileId, children }: EditingProviderProps) => {
  const queryClient = useQueryClient();
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const steps = useUndoSteps();
  const state = worst(states);
  useWarningBeforeLeaving(state !== "saved");
  const report = useCallback((key: string, to: SaveState) => {
    setStates((before) => {
      if ((before.get(key) ?? "saved") === to) return before;
      const after = new Map(before);
      if (to === "saved") after.delete(key);
      else after.set(key, to);
      return after;
    });
  }, []);
  const cache = useMemo(() => profileCache(queryClient, profileId), [queryClient, profileId]);
  const { did } = steps;
  const editing = useMemo(() => ({ profileId, cache, report, did }), [profileId, cache, report, did]);
  return (
    <EditingContext value={editing}>
      {children(
        <SaveWord
          state={state}
          last={steps.last}
          isUndoing={steps.isUndoing}
          undo={() => void steps.undo()}
        />,
      )}
    </EditingContext>
  );
};

/** The browser asks before what was typed and not sent yet is lost. */
const useWarningBeforeLeaving = (isUnsaved: boolean) => {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
};
