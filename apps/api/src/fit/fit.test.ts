import { type NewEntry, ProfileEntryID } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { enqueueFor, meddledWith, startRunner, taskIn } from "../_kit/testing/tasks.ts";
import { rescoreFit } from "./rescore-task.ts";

let platform: TestPlatform;
let person: TestPerson;
let api: TestPerson["api"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  api = person.api;
});

const TEXT = `Requirements
- At least 3 years of experience as a platform engineer
- Kubernetes
- Terraform
- Fluent English

Nice to have
- PostgreSQL`;

const addJob = (title = "Platform Engineer", descriptionText = TEXT) =>
  api.jobs.create({ title, descriptionText });
const add = async (profileId: number, entry: NewEntry) =>
  (await api.profiles.addEntry({ profileId, entry })).id;
const skill = (name: string): NewEntry => ({ section: "skills", name });

const addProfile = async () => {
  const { id } = await api.profiles.create({ name: "Engineer" });
  const experienceId = await add(id, {
    section: "experience",
    title: "Platform Engineer",
    company: "Crust",
    startDate: "2019-01",
    highlights: ["Ran Kubernetes in production"],
  });
  await add(id, { section: "languages", language: "English", level: "C1" });
  return { id, experienceId };
};

/** All that waits to be scored is scored. */
const rescored = async () => {
  const { task } = await enqueueFor(platform, person.userId, rescoreFit, { profileId: null });
  const runner = startRunner(platform, [rescoreFit]);
  const row = await taskIn(platform, task, "succeeded");
  await runner.stop();
  return row;
};
const listed = async () => (await api.fit.list({})).items.map(({ jobId, total }) => ({ jobId, total }));

describe("a score", () => {
  test("tells for each requirement by what it is met, and is the same stored or not", async () => {
    await addProfile();
    const { id: jobId } = await addJob();
    const now = await api.fit.get({ jobId });
    expect(now).toMatchObject({ stored: false, jobId });
    expect(now.items.find(({ sentence }) => sentence === "Kubernetes")).toMatchObject({
      status: "matched",
      evidence: [{ section: "claims", text: "Ran Kubernetes in production" }],
    });
    expect(now.items.find(({ sentence }) => sentence === "Terraform")).toMatchObject({ status: "missing" });
    await rescored();
    expect(await api.fit.get({ jobId })).toEqual({ ...now, stored: true });
  });

  test("is the same for an agent", async () => {
    await addProfile();
    const { id: jobId } = await addJob();
    const agent = person.through({ client: "mcp" });
    expect(await agent.fit.get({ jobId })).toEqual(await api.fit.get({ jobId }));
  });

  test("keeps the words of a claim that is deleted until it is made anew", async () => {
    const { id: profileId } = await addProfile();
    const { id: jobId } = await addJob();
    await rescored();
    const before = await api.fit.get({ jobId });
    const { experience } = await api.profiles.get({ id: profileId });
    const id = ProfileEntryID.parse(experience[0]?.highlights[0]?.id);
    await api.profiles.deleteEntry({ profileId, section: "claims", id });
    expect(await listed()).toEqual([{ jobId, total: before.total }]);
    const after = await api.fit.get({ jobId });
    expect(after.total).toBeLessThan(before.total);
    await rescored();
    const { items } = await api.fit.history({ jobId });
    expect(items[0]?.causes[0]).toMatchObject({ kind: "profile", words: ["Kubernetes"] });
  });

  test("sees a skill that points at one of the person's own as what that was merged into", async () => {
    const { id: profileId } = await addProfile();
    const { id: jobId } = await addJob();
    const { id, key } = await api.skills.create({ name: "Plans of clouds" });
    await add(profileId, { section: "skills", name: "Landscapes", taxonomyKey: key });
    const terraform = async () =>
      (await api.fit.get({ jobId })).items.find(({ sentence }) => sentence === "Terraform");
    expect(await terraform()).toMatchObject({ status: "missing" });
    const [found] = (await api.skills.search({ query: "terraform" })).items;
    await api.skills.merge({ id, intoKey: found?.key ?? "" });
    expect(await terraform()).toMatchObject({ status: "matched", evidence: [{ text: "Landscapes" }] });
  });

  test.each([
    ["Fluent German", "Deutsch"],
    ["Deutschkenntnisse (C1)", "Allemand"],
    ["Allemand courant", "Alemán"],
    ["Alemán fluido", "German"],
    ["Fluent Hungarian", "Ungarisch"],
    ["Ukrainischkenntnisse (C1)", "ucraniano"],
  ])("knows that %s is what a profile calls %s", async (asked, language) => {
    const { id: profileId } = await api.profiles.create({ name: "Mine" });
    await add(profileId, { section: "languages", language, level: "C2" });
    const { id: jobId } = await addJob("Baker", `Requirements\n- ${asked}`);
    const item = (await api.fit.get({ jobId })).items.find(({ subject }) => subject === "language");
    expect(item).toMatchObject({ status: "matched", sentence: asked });
  });

  test.each([
    ["JavaScript", "JS"],
    ["JavaScript", "js"],
    ["Knowledge of JS", "JavaScript"],
    ["Golang", "Go"],
    ["Kubernetes", "k8s"],
    ["Accounting software", "accounting software"],
  ])("knows that %s is the skill that a profile calls %s", async (asked, name) => {
    const { id: profileId } = await api.profiles.create({ name: "Mine" });
    await add(profileId, skill(name));
    const { id: jobId } = await addJob("Baker", `Requirements\n- ${asked}`);
    const item = (await api.fit.get({ jobId })).items.find(({ sentence }) => sentence === asked);
    expect(item).toMatchObject({ status: "matched", evidence: [{ section: "skills", text: name }] });
  });

  test("needs a profile, and a job of the person", async () => {
    const { id: jobId } = await addJob();
    expect((await refusalOf(api.fit.get({ jobId }))).message).toContain("no profile yet");
    await addProfile();
    const stranger = await signUp(platform);
    await stranger.api.profiles.create({ name: "Other" });
    expect((await refusalOf(stranger.api.fit.get({ jobId }))).code).toBe("NOT_FOUND");
    const profileId = (await api.profiles.list({})).items[0]?.id;
    const own = await stranger.api.jobs.create({ title: "Baker" });
    expect((await refusalOf(stranger.api.fit.get({ jobId: own.id, profileId }))).code).toBe("NOT_FOUND");
  });
});

describe("history", () => {
  test("notes what was added, and by how much that lifted the score; the same again is no news", async () => {
    const { id: profileId } = await addProfile();
    const { id: jobId } = await addJob();
    await rescored();
    await rescored();
    await add(profileId, skill("Terraform"));
    await rescored();
    await add(profileId, { section: "awards", title: "Best cake of the town" });
    expect(await rescored()).toMatchObject({ progressDone: 1 });
    const { items } = await api.fit.history({ jobId });
    expect(items).toHaveLength(2);
    const [latest, first] = items;
    expect(first).toMatchObject({ difference: null, causes: [{ kind: "first" }] });
    expect(latest?.difference).toBeGreaterThan(0);
    expect(latest?.causes[0]).toMatchObject({ kind: "profile", sentence: "Terraform", words: ["Terraform"] });
    expect(latest?.total).toBe((first?.total ?? 0) + (latest?.difference ?? 0));
  });

  test("says when the posting was what changed", async () => {
    await addProfile();
    const { id: jobId, version } = await addJob();
    await rescored();
    await api.jobs.update({ id: jobId, expectedVersion: version, descriptionText: `${TEXT}\n- Kafka` });
    await rescored();
    const [latest] = (await api.fit.history({ jobId })).items;
    expect(latest?.causes.every(({ kind }) => kind === "posting")).toBe(true);
  });

  test("follows a requirement that is corrected", async () => {
    await addProfile();
    const { id: jobId } = await addJob();
    await rescored();
    const before = await api.fit.get({ jobId });
    const asked = (await api.requirements.list({ jobId })).items.find(
      (each) => each.sentence === "Terraform",
    );
    await api.requirements.update({ id: asked?.id ?? 0, expectedVersion: 1, weight: "optional" });
    expect((await api.fit.get({ jobId })).stored).toBe(false);
    await rescored();
    expect((await api.fit.get({ jobId })).total).toBeGreaterThan(before.total);
  });
});

describe("what if", () => {
  test("shows what an addition would bring, and stores nothing", async () => {
    const { id: profileId } = await addProfile();
    const { id: jobId } = await addJob();
    const tried = await api.fit.whatIf({ jobId, add: [skill("Terraform")] });
    expect(tried.difference).toBeGreaterThan(0);
    expect(tried.causes[0]).toMatchObject({ sentence: "Terraform", words: ["Terraform"] });
    expect((await api.profiles.get({ id: profileId })).skills).toEqual([]);
    await add(profileId, skill("Terraform"));
    expect((await api.fit.get({ jobId })).total).toBe(tried.after.total);
  });

  test("takes entries and wishes too, and refuses what is not in the profile", async () => {
    const { experienceId } = await addProfile();
    const { id: jobId } = await addJob();
    const without = await api.fit.whatIf({ jobId, remove: [{ section: "experience", id: experienceId }] });
    expect(without.difference).toBeLessThan(0);
    const picky = await api.fit.whatIf({ jobId, aspirations: { dealBreakers: ["Terraform"] } });
    expect(picky.after.total).toBeLessThanOrEqual(25);
    const invented = api.fit.whatIf({
      jobId,
      remove: [
        { section: "experience", id: experienceId },
        { section: "skills", id: experienceId },
      ],
    });
    expect((await refusalOf(invented)).code).toBe("INVALID_REFERENCE");
  });
});

describe("gaps", () => {
  test("are ranked by what they would lift over all jobs, each with the jobs", async () => {
    await addProfile();
    const first = await addJob();
    const second = await addJob("Senior Platform Engineer");
    await addJob("Platform Engineer, data", "Requirements\n- Kafka\n- Kubernetes");
    await rescored();
    const { items, jobs } = await api.fit.gaps({});
    expect(jobs).toBe(3);
    const terraform = items.find(({ name }) => name === "Terraform");
    expect(terraform).toMatchObject({ kind: "skill", jobCount: 2 });
    expect(terraform?.jobs.map(({ jobId }) => jobId).sort()).toEqual([first.id, second.id].sort());
    expect(items.map(({ lift }) => lift)).toEqual(items.map(({ lift }) => lift).sort((a, b) => b - a));
  });
});

describe("judgements of an agent", () => {
  const judged = async () => {
    const { id: profileId, experienceId } = await addProfile();
    const { id: jobId } = await addJob();
    const { items } = await api.requirements.list({ jobId });
    const terraform = items.find(({ sentence }) => sentence === "Terraform");
    if (terraform === undefined) throw new Error("Not read");
    const evidence = [{ section: "experience" as const, id: experienceId }];
    return { profileId, experienceId, jobId, requirementId: terraform.id, evidence };
  };

  test("are totalled by the same rubric and kept apart from the score", async () => {
    const { jobId, requirementId, evidence } = await judged();
    const score = await api.fit.get({ jobId });
    const judgements = [
      { requirementId, status: "matched" as const, evidence, note: "Same family of tools" },
    ];
    const judgement = await api.fit.submitJudgements({ jobId, model: "some-model-1", judgements });
    expect(judgement.total).toBeGreaterThan(score.total);
    expect(judgement.items.find((item) => item.requirementId === requirementId)).toMatchObject({
      status: "matched",
      reasons: [{ code: "judged", words: ["Same family of tools"] }],
      evidence: [{ section: "experience", text: expect.stringContaining("Platform Engineer") }],
    });
    expect((await api.fit.get({ jobId })).total).toBe(score.total);
    expect((await api.fit.judgements({ jobId })).items).toEqual([judgement]);
  });

  test("with invented evidence, a requirement of another job, or no evidence are refused, and nothing is kept", async () => {
    const { jobId, requirementId, evidence, experienceId } = await judged();
    const other = await addJob("Baker", "Requirements\n- Sourdough");
    const [foreign] = (await api.requirements.list({ jobId: other.id })).items;
    const submit = (judgement: object) =>
      refusalOf(
        api.fit.submitJudgements({
          jobId,
          model: "some-model-1",
          judgements: [{ requirementId, status: "matched", evidence, ...judgement }],
        }),
      );
    const invented = [{ section: "claims", id: 987_654 }];
    const elsewhere = [{ section: "certifications", id: experienceId }];
    for (const judgement of [
      { evidence: invented },
      { evidence: elsewhere },
      { evidence: [] },
      { requirementId: foreign?.id },
    ])
      expect((await submit(judgement)).code).toBe("INVALID_REFERENCE");
    expect((await api.fit.judgements({ jobId })).items).toEqual([]);
  });
});

test("scores are listed page by page, the best first, of equal ones the newest job, from a total on", async () => {
  await addProfile();
  const poor = await api.jobs.create({ title: "Baker", descriptionText: "Requirements\n- Sourdough" });
  const [first, second, gone] = [await addJob(), await addJob(), await addJob()];
  await rescored();
  await api.jobs.delete({ id: gone.id });
  const pages = async (from?: number) => {
    const ids: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.fit.list({ limit: 1, cursor, from });
      expect(page.items).toHaveLength(1);
      ids.push(...page.items.map(({ jobId }) => jobId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return ids;
  };
  expect(await pages()).toEqual([second.id, first.id, poor.id]);
  expect(await pages((await api.fit.get({ jobId: first.id })).total)).toEqual([second.id, first.id]);
});

describe("the list of jobs", () => {
  test("is sorted and filtered by fit, page by page, what is not scored last", async () => {
    await addProfile();
    const poor = await api.jobs.create({ title: "Baker", descriptionText: "Requirements\n- Sourdough" });
    const good = await addJob();
    await rescored();
    const fresh = await api.jobs.create({ title: "Unknown" });
    const ids: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.jobs.list({ sort: "fit", limit: 1, cursor });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(ids).toEqual([good.id, poor.id, fresh.id]);
    const { items } = await api.jobs.list({ fitFrom: 50 });
    expect(items.map(({ id }) => id)).toEqual([good.id]);
    expect(items[0]?.fit?.total).toBe((await api.fit.get({ jobId: good.id })).total);
  });
});

describe("scoring in the background", () => {
  test("follows every change by itself, once however many there were", async () => {
    const { id: profileId } = await addProfile();
    await addJob();
    await add(profileId, skill("Terraform"));
    const { items } = await api.background.list({});
    expect(items.filter(({ kind }) => kind === "fit.rescore")).toHaveLength(2);
    const runner = startRunner(platform, [rescoreFit]);
    await expect.poll(listed, { timeout: 10_000 }).toHaveLength(1);
    await runner.stop();
  });

  test("shows how far it is, and does not begin again with what is done", async () => {
    await addProfile();
    await addJob();
    await addJob("Senior Platform Engineer");
    expect(await rescored()).toMatchObject({ progressDone: 2, progressTotal: 2 });
    expect(await rescored()).toMatchObject({ progressDone: 0 });
  });

  test("goes on after a server that stopped with what is left, and notes no score twice", async () => {
    await addProfile();
    const jobs = 90;
    for (let at = 0; at < jobs; at += 1) await addJob(`Platform Engineer ${at}`);
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
    await addProfile();
    const { id: jobId } = await addJob();
    const { items: asked } = await api.requirements.list({ jobId });
    const id = asked.find(({ sentence }) => sentence === "Terraform")?.id ?? 0;
    await scoredWhile(() => api.requirements.update({ id, expectedVersion: 1, weight: "optional" }));
    const { stored, items } = await api.fit.get({ jobId });
    expect(stored).toBe(true);
    expect(items.find(({ requirementId }) => requirementId === id)).toMatchObject({ weight: "optional" });
  });

  test("keeps no score of a posting that was corrected while it went on", async () => {
    await addProfile();
    const { id: jobId, version } = await addJob();
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
    ["the profile is", async () => add((await api.profiles.list({})).items[0]?.id ?? 0, skill("Terraform"))],
  ])("goes on with what %s when they change meanwhile", async (_, change) => {
    await addProfile();
    const { id: jobId } = await addJob();
    await scoredWhile(change);
    expect((await api.fit.get({ jobId })).stored).toBe(true);
    expect((await api.fit.history({ jobId })).items).toHaveLength(1);
  });

  test("shows no words of a profile to a token that may not read it", async () => {
    await addProfile();
    const { id: jobId } = await addJob();
    const token = person.through({ scopes: ["job:read", "job:write"] });
    expect((await refusalOf(token.fit.get({ jobId }))).code).toBe("FORBIDDEN");
    expect((await token.fit.list({})).items).toEqual([]);
  });

  test("can be asked for", async () => {
    await addProfile();
    expect(await api.fit.rescore({})).toMatchObject({ kind: "fit.rescore", state: "waiting" });
  });
});
