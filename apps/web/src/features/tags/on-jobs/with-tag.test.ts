import { TagID, type TagOnJob } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { shareOf, withoutTag, withTag } from "./with-tag.ts";

const tag = (id: number, name: string): TagOnJob => ({ id: TagID.parse(id), name, color: null });
const [near, dream] = [tag(1, "Near"), tag(2, "Dream")];

test("a tag is put among the others by name, once", () => {
  expect(withTag([near], dream)).toEqual([dream, near]);
  expect(withTag([near], tag(3, "NEAR"))).toEqual([near]);
});

test("a tag is taken off whatever its case", () => {
  expect(withoutTag([dream, near], "NEAR")).toEqual([dream]);
});

test("how many of the jobs have it", () => {
  const jobs = [{ tags: [near, dream] }, { tags: [near] }];
  expect(["near", "Dream", "Far"].map((name) => shareOf(jobs, name))).toEqual(["all", "some", "none"]);
});
