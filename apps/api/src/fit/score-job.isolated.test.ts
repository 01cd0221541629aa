import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { enqueueFor, startRunner, taskIn } from "../_kit/testing/tasks.ts";
import * as thread from "../skills/taxonomy-thread.ts";
import { rescoreFit } from "./rescore-task.ts";

// Passes every call on; only counts them.
vi.mock("../skills/taxonomy-thread.ts", async (original) => {
  const real = await original<typeof thread>();
  return { ...real, findInTexts: vi.fn(real.findInTexts) };
});

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
  person = await signUp(platform);
});
afterAll(() => platform.close());

const rescored = async () => {
  const { task } = await enqueueFor(platform, person.userId, rescoreFit, { profileId: null });
  const runner = startRunner(platform, [rescoreFit]);
  await taskIn(platform, task, "succeeded");
  await runner.stop();
};

test("a stored score that is current is shown without reading the profile and the posting for skills again", async () => {
  const { api } = person;
  const { id: profileId } = await api.profiles.create({ name: "Engineer" });
  const { id: jobId } = await api.jobs.create({
    title: "Engineer",
    descriptionText: "Requirements\n- Terraform",
  });
  await rescored();
  const searches = vi.mocked(thread.findInTexts).mockClear();
  expect((await api.fit.get({ jobId })).stored).toBe(true);
  expect(searches).not.toHaveBeenCalled();
  const entry = { section: "skills" as const, name: "Terraform" };
  const { id } = await api.profiles.addEntry({ profileId, entry });
  expect((await api.fit.get({ jobId })).stored).toBe(false);
  expect(searches).toHaveBeenCalled();
  // Taken back, the profile says what it said, in a later revision.
  await api.profiles.deleteEntry({ profileId, section: "skills", id });
  searches.mockClear();
  expect((await api.fit.get({ jobId })).stored).toBe(true);
  expect(searches).not.toHaveBeenCalled();
});
