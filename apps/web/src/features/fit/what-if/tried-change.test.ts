import { expect, test } from "vitest";
import { type TriedChange, withChange } from "./tried-change.ts";

const rye: TriedChange = { kind: "skill", name: "Rye" };
const wheat: TriedChange = { kind: "skill", name: "Wheat" };
const noNights: TriedChange = { kind: "dealBreakers", dealBreakers: ["Travel"] };
const noTravel: TriedChange = { kind: "dealBreakers", dealBreakers: ["Nights"] };

test("changes of a profile are tried together, each once", () => {
  expect(withChange(withChange([rye], wheat), rye)).toEqual([wheat, rye]);
});

test("of two wishes of a kind the last is tried", () => {
  expect(withChange(withChange([rye, noNights], wheat), noTravel)).toEqual([rye, wheat, noTravel]);
});

test("an edited change stands where it stood", () => {
  const barley: TriedChange = { kind: "skill", name: "Barley" };
  expect(withChange([rye, wheat], barley, rye)).toEqual([barley, wheat]);
});
