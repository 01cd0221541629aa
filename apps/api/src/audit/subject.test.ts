import { afterAll, beforeAll, expect, test } from "vitest";
import { signUp } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());

test("an entry about a job, an application or a note says which job that is, deleted or not", async () => {
  const { api } = await signUp(platform);
  const { id, version } = await api.jobs.create({ title: "Baker", company: "Mill", track: "applied" });
  const [application] = (await api.applications.list({})).items;
  await api.applications.addNote({ applicationId: application?.id ?? 0, body: "Called" });
  await api.jobs.update({ id, expectedVersion: version, title: "Head baker" });
  await api.jobs.delete({ id });
  const { items } = await api.audit.list({});
  const subject = { title: "Head baker", company: "Mill" };
  expect(items.map((entry) => [entry.event, entry.subject])).toEqual([
    ["job.deleted", subject],
    ["job.updated", subject],
    ["note.created", subject],
    ["job.created", subject],
  ]);
});

test("an entry about anything else, or of another person, has no such job", async () => {
  const { api } = await signUp(platform);
  await api.stages.create({ name: "Trial day" });
  expect((await api.audit.list({})).items).toMatchObject([{ event: "stage.created", subject: null }]);
});
