import { defaultStages, type Stage, StageID } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { putAt } from "./stages-query.ts";

const stages = defaultStages.slice(0, 3).map(
  (stage, position): Stage => ({
    ...stage,
    id: StageID.parse(position + 1),
    version: 1,
    color: null,
    position,
  }),
);

const keys = (list: readonly Stage[]) => list.map(({ key, position }) => `${position} ${key}`);

test("a stage is put at a place, and all know their places", () => {
  expect(keys(putAt(stages, "saved", 1))).toEqual(["0 applied", "1 saved", "2 interviewing"]);
  expect(keys(putAt(stages, "interviewing", 0))).toEqual(["0 interviewing", "1 saved", "2 applied"]);
});

test("beyond the ends are the ends, and what is gone moves nothing", () => {
  expect(keys(putAt(stages, "saved", 9))).toEqual(["0 applied", "1 interviewing", "2 saved"]);
  expect(keys(putAt(stages, "applied", -1))).toEqual(["0 applied", "1 saved", "2 interviewing"]);
  expect(putAt(stages, "gone", 0)).toEqual(stages);
});
