import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let api: TestPerson["api"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  api = (await signUp(platform)).api;
});

const place = { street: null, region: null, postalCode: null };

const addJob = () =>
  api.jobs.create({
    title: "Platform Engineer",
    descriptionText: "Requirements\n- At least 6 years of experience as a platform engineer\n- Right to work",
    locations: [{ ...place, text: "Zürich, CH", locality: "Zürich", country: "CH" }],
  });

test("where the person lives may be tried, and stays as it was", async () => {
  const { id: profileId } = await api.profiles.create({ name: "Engineer", basics: { countryCode: "IT" } });
  const { id: jobId } = await addJob();
  const tried = await api.fit.whatIf({ jobId, basics: { city: "Zürich", countryCode: "CH" } });
  expect(tried.items.find(({ sentence }) => sentence === "Right to work")).toMatchObject({
    status: "matched",
    reasons: [{ code: "permit", words: ["CH"] }],
  });
  expect((await api.profiles.get({ id: profileId })).basics).toMatchObject({ city: null, countryCode: "IT" });
});

test("what would still hold the total down is said", async () => {
  await api.profiles.create({ name: "Engineer" });
  const { id: jobId } = await addJob();
  const short = { section: "experience", title: "Platform Engineer", startDate: "2025-09" } as const;
  const tried = await api.fit.whatIf({ jobId, add: [short] });
  expect(tried.limits.map(({ code }) => code)).toContain("years");
  const long = await api.fit.whatIf({ jobId, add: [{ ...short, startDate: "2015-01" }] });
  expect(long.limits.map(({ code }) => code)).not.toContain("years");
});
