import type { Stage } from "@jobtracker/contracts";
import { api } from "../../_kit/api/client.ts";

export const stagesQuery = () => api.stages.list.queryOptions({});

/** The board without its cards: how many applications stand at each stage. */
export const countsQuery = () => api.applications.board.queryOptions({ cards: 0 });

/** The stages with one of them at another place, counted from 0; those beyond the ends are the ends. */
export const putAt = (stages: readonly Stage[], key: string, place: number): Stage[] => {
  const stage = stages.find((one) => one.key === key);
  if (stage === undefined) return [...stages];
  const others = stages.filter((one) => one !== stage);
  return others
    .toSpliced(Math.max(0, place), 0, stage)
    .map((one, position) => (one.position === position ? one : { ...one, position }));
};
