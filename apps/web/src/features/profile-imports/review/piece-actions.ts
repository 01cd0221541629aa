import type { MergeAction, MergeItem } from "@jobtracker/contracts";

/** What may be done with a piece, by what the profile has of it. */
export const actionsFor = ({ key, state }: MergeItem): readonly MergeAction[] => {
  if (key === "/basics") return state === "new" ? ["fill", "skip"] : ["fill", "replace", "skip"];
  return state === "new" ? ["add", "skip"] : ["fill", "replace", "add", "skip"];
};
