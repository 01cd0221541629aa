import { expect, test } from "vitest";
import {
  isAbout,
  nothingChosen,
  type ReviewChoices,
  readChoices,
  readCorrection,
  writeChoices,
  writeCorrection,
} from "./review-draft.ts";

const chosen: ReviewChoices = {
  profileId: 7,
  name: "Mine",
  isAgreed: true,
  choices: new Map([["/work/0", { version: 2, label: "Baker · Crust", action: "skip" }]]),
};

test("choices are read as they were kept, and nothing of them is kept as nothing", () => {
  expect(readChoices(writeChoices(chosen))).toEqual(chosen);
  expect(readChoices(writeChoices({ ...chosen, profileId: null }))).toEqual({ ...chosen, profileId: null });
  expect(writeChoices(nothingChosen)).toBe("");
});

test("what cannot be read of choices counts as not chosen", () => {
  expect(readChoices("{")).toEqual(nothingChosen);
  expect(readChoices("[1]")).toEqual(nothingChosen);
  const odd = [
    ["/a", { action: "burn", version: 1, label: "a" }],
    ["/b", null],
    "c",
    ["/d", { action: "add" }],
  ];
  const kept = JSON.stringify({ profileId: "7", name: 7, isAgreed: 1, choices: odd });
  expect(readChoices(kept)).toEqual(nothingChosen);
});

test("a correction is read as it was kept; one without a text is none", () => {
  const correction = { version: 1, label: "Baker", texts: { "/work/0/position": "Head baker" } };
  expect(readCorrection(writeCorrection(correction))).toEqual(correction);
  expect(writeCorrection({ ...correction, texts: {} })).toBe("");
  expect(readCorrection('{"version":1}')).toBeUndefined();
});

test("what was said of a piece holds while the import is the same, or the piece is", () => {
  const about = { version: 1, label: "Baker" };
  expect(isAbout(about, { label: "Miller" }, 1)).toBe(true);
  expect(isAbout(about, { label: "Baker" }, 2)).toBe(true);
  expect(isAbout(about, { label: "Miller" }, 2)).toBe(false);
});
