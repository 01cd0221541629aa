import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { enqueueFor, meddledWith, startRunner, taskIn } from "../_kit/testing/tasks.ts";
import { rescoreFit } from "./rescore-task.ts";
import { scoringFor, skill } from "./testing/scoring.ts";

let platform: TestPlatform;
let person: TestPerson;
let api: TestPerson["api"];
let scoring: ReturnType<typeof scoringFor>;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  api = person.api;
  scoring = scoringFor(platform, person);
});

describe("scoring in the background", () => {
  test("follows every change by itself, once however many there were", async () => {
    const { id: profileId } = await scoring.addProfile();
    await scoring.addJob();
    await scoring.add(profileId, skill("Terraform"));
    const { items } = await api.background.list({});
    expect(items.filter(({ kind }) => kind === "fit.rescore")).toHaveLength(2);
    const runner = startRunner(platform, [rescoreFit]);
    await expect.poll(scoring.listed, { timeout: 10_000 }).toHaveLength(1);
    await runner.stop();
  });

  test("shows how far it is, and does not begin again with what is done", async () => {
    await scoring.addProfile();
    await scoring.addJob();
    await scoring.addJob("Senior Platform Engineer");
    expect(await scoring.rescored()).toMatchObject({ progressDone: 2, progressTotal: 2 });
    expect(await scoring.rescored()).toMatchObject({ progressDone: 0 });
  });

  test("goes on after a server that stopped with what is left, and notes no score twice", async () => {
    await scoring.addProfile();
    const jobs = 90;
    for (let at = 0; at < jobs; at += 1) await scoring.addJob(`Platform Engineer ${at}`);
    const { task } = await enqueueFor(platform, person.userId, rescoreFit, { profileId: null });
    const scored = async () => (await api.fit.list({ limit: 100 })).items;
    const first = startRunner(platform, [rescoreFit]);
    await expect
      .poll(async () => (await scored()).length, { interval: 1, timeout: 10_000 })
      .toBeGreaterThan(0);
    await first.stop();
    const second = startRunner(platform, [rescoreFit]);
    await taskIn(platform, task, "succeeded");
    await second.stop();
    const items = await scored();
    expect(items).toHaveLength(jobs);
    for (const { jobId } of items) expect((await api.fit.history({ jobId })).items).toHaveLength(1);
  });

  const scoredWhile = async (meanwhile: () => Promise<unknown>) => {
    const { task } = await enqueueFor(platform, person.userId, rescoreFit, { profileId: null });
    const runner = startRunner(platform, [meddledWith(rescoreFit, "step", meanwhile)]);
    await taskIn(platform, task, "succeeded");
    await runner.stop();
  };

  test("keeps no score of requirements that were corrected while it went on", async () => {
    await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    const { items: asked } = await api.requirements.list({ jobId });
    const id = asked.find(({ sentence }) => sentence === "Terraform")?.id ?? 0;
    await scoredWhile(() => api.requirements.update({ id, expectedVersion: 1, weight: "optional" }));
    const { stored, items } = await api.fit.get({ jobId });
    expect(stored).toBe(true);
    expect(items.find(({ requirementId }) => requirementId === id)).toMatchObject({ weight: "optional" });
  });

  test("keeps no score of a posting that was corrected while it went on", async () => {
    await scoring.addProfile();
    const { id: jobId, version } = await scoring.addJob();
    await scoredWhile(() =>
      api.jobs.update({ id: jobId, expectedVersion: version, descriptionText: "Requirements\n- Kubernetes" }),
    );
    const { stored, items, versions } = await api.fit.get({ jobId });
    expect(stored).toBe(true);
    expect(versions.jobVersion).toBe(version + 1);
    expect(items.flatMap(({ sentence }) => sentence ?? [])).toEqual(["Kubernetes"]);
    expect((await api.fit.history({ jobId })).items).toHaveLength(1);
  });

  test.each([
    ["the person's own skills are", () => api.skills.create({ name: "Terraform", aliases: ["TF"] })],
    [
      "the profile is",
      async () => scoring.add((await api.profiles.list({})).items[0]?.id ?? 0, skill("Terraform")),
    ],
  ])("goes on with what %s when they change meanwhile", async (_, change) => {
    await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    await scoredWhile(change);
    expect((await api.fit.get({ jobId })).stored).toBe(true);
    expect((await api.fit.history({ jobId })).items).toHaveLength(1);
  });

  test("can be asked for", async () => {
    await scoring.addProfile();
    expect(await api.fit.rescore({})).toMatchObject({ kind: "fit.rescore", state: "waiting" });
  });
});
