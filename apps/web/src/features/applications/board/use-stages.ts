import type { Stage } from "@jobtracker/contracts";
import { useState } from "react";
import type { ShownColumn } from "../moving/move-card.ts";

/** The same list while the stages are the same: every card knows them, and is not drawn anew when another one moves. */
export const useStages = (columns: readonly ShownColumn[]): readonly Stage[] => {
  const [stages, setStages] = useState<readonly Stage[]>([]);
  const isSame =
    columns.length === stages.length && columns.every(({ stage }, place) => stage === stages[place]);
  if (!isSame) setStages(columns.map(({ stage }) => stage));
  return stages;
};
