import { useCallback, useEffect, useMemo, useReducer } from "react";
import { createAutosave } from "./autosave.ts";
import type { EditTarget } from "./edit-target.ts";
import { type Editing, useEditing } from "./editing-context.ts";

/**
 * A target with what was typed over it: saved when the hand rests, when the focus leaves, and when the form goes. A form is
 * keyed by its target, and `makeTarget` is the same function as long as it is there.
 */
export const useAutosave = (makeTarget: (editing: Editing) => EditTarget, label: string) => {
  const editing = useEditing();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const autosave = useMemo(() => createAutosave(makeTarget(editing), editing), [editing, makeTarget]);
  useEffect(() => autosave.call(label), [autosave, label]);
  useEffect(() => autosave.listen(redraw), [autosave]);
  const set = useCallback((field: string, value: unknown) => autosave.set({ [field]: value }), [autosave]);
  const { flush, keepMine, discard } = autosave;
  return { set, values: autosave.values(), problem: autosave.problem(), flush, keepMine, discard };
};
export type Autosaved = ReturnType<typeof useAutosave>;
