import type { NewEntry } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../../_kit/testing/index.ts";

let platform: TestPlatform;
let profiles: TestPerson["api"]["profiles"];
let profileId: number;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  ({ profiles } = (await signUp(platform)).api);
  profileId = (await profiles.create({ name: "Baker", basics: { fullName: "Ada" } })).id;
});

const add = (entry: NewEntry) => profiles.addEntry({ profileId, entry });
const keys = async () => (await profiles.suggestions({ profileId })).items.map(({ key }) => key);

test("what to add next begins with what matters most, each with its reason and place", async () => {
  const { items } = await profiles.suggestions({ profileId });
  expect(items[0]).toEqual({
    key: "experience.first",
    part: "experience",
    id: null,
    what: "Add a position, an education or a project",
    why: expect.stringContaining("evidence"),
  });
  expect(items.every(({ what, why }) => what !== "" && why !== "")).toBe(true);
});

test("what to add next names the entry that lacks something, until it has it", async () => {
  const { id } = await add({ section: "experience", title: "Baker", company: "Mill" });
  const item = (await profiles.suggestions({ profileId })).items.find(({ id: about }) => about === id);
  expect(item).toMatchObject({ key: `experience.start:${id}`, what: "Say when Baker, Mill began" });
  const change = { section: "experience" as const, startDate: "2020-05", endDate: "2019" };
  await profiles.updateEntry({ profileId, id, expectedVersion: 1, entry: change });
  expect(await keys()).not.toContain(`experience.start:${id}`);
  expect(await keys()).toContain(`experience.period:${id}`);
  await profiles.updateEntry({
    profileId,
    id,
    expectedVersion: 2,
    entry: { section: "experience", endDate: "2020" },
  });
  expect(await keys()).not.toContain(`experience.period:${id}`);
  expect(await keys()).toContain(`experience.claims:${id}`);
  await add({ section: "claims", of: { section: "experience", id }, text: "Baked" });
  expect(await keys()).toContain(`experience.figures:${id}`);
  await add({ section: "claims", of: { section: "experience", id }, text: "Sold 300 loaves" });
  expect(await keys()).not.toContain(`experience.figures:${id}`);
});

test("what to add next asks to confirm what is there, and then what changed", async () => {
  expect(await keys()).not.toContain("versions.first");
  await add({ section: "experience", title: "Baker", company: "Mill" });
  expect(await keys()).toContain("versions.first");
  await profiles.confirmVersion({
    profileId,
    expectedRevision: (await profiles.get({ id: profileId })).revision,
  });
  expect(await keys()).not.toContain("versions.changed");
  await add({ section: "experience", title: "Baker", company: "Mill" });
  expect(await keys()).toContain("versions.changed");
});

test("what to add next to another person's profile is not said", async () => {
  const stranger = await signUp(platform);
  const refusal = await refusalOf(stranger.api.profiles.suggestions({ profileId }));
  expect(refusal.code).toBe("NOT_FOUND");
});
