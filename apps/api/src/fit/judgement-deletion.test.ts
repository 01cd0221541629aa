import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf, signUp } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());

const judged = async () => {
  const { api } = await signUp(platform);
  await api.profiles.create({ name: "Engineer" });
  const { id: jobId } = await api.jobs.create({
    title: "Platform Engineer",
    descriptionText: "Requirements\n- Terraform",
  });
  const [asked] = (await api.requirements.list({ jobId })).items;
  if (asked === undefined) throw new Error("Not read");
  const judgements = [{ requirementId: asked.id, status: "missing" as const }];
  return { api, jobId, judgement: await api.fit.submitJudgements({ jobId, model: "m-1", judgements }) };
};

test("a judgement that is deleted is listed no more, and comes back as it was", async () => {
  const { api, jobId, judgement } = await judged();
  const { id } = judgement;
  const deleted = await api.fit.deleteJudgement({ id });
  expect(deleted).toEqual({ ...judgement, deletedAt: expect.any(String) });
  expect((await api.fit.judgements({ jobId })).items).toEqual([]);
  expect((await refusalOf(api.fit.deleteJudgement({ id }))).code).toBe("NOT_FOUND");
  expect(await api.fit.restoreJudgement({ id })).toEqual(judgement);
  expect(await api.fit.restoreJudgement({ id })).toEqual(judgement);
  expect((await api.fit.judgements({ jobId })).items).toEqual([judgement]);
});

test("a judgement of somebody else is not there", async () => {
  const { judgement } = await judged();
  const stranger = await signUp(platform);
  for (const operation of [stranger.api.fit.deleteJudgement, stranger.api.fit.restoreJudgement])
    expect((await refusalOf(operation({ id: judgement.id }))).code).toBe("NOT_FOUND");
});
