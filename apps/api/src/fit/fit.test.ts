import { ProfileEntryID } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { POSTING, scoringFor, skill } from "./testing/scoring.ts";

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

describe("a score", () => {
  test("tells for each requirement by what it is met, and is the same stored or not", async () => {
    await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    const now = await api.fit.get({ jobId });
    expect(now).toMatchObject({ stored: false, jobId });
    expect(now.items.find(({ sentence }) => sentence === "Kubernetes")).toMatchObject({
      status: "matched",
      evidence: [{ section: "claims", text: "Ran Kubernetes in production" }],
    });
    expect(now.items.find(({ sentence }) => sentence === "Terraform")).toMatchObject({ status: "missing" });
    await scoring.rescored();
    expect(await api.fit.get({ jobId })).toEqual({ ...now, stored: true });
  });

  test("is the same for an agent", async () => {
    await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    const agent = person.through({ client: "mcp" });
    expect(await agent.fit.get({ jobId })).toEqual(await api.fit.get({ jobId }));
  });

  test("keeps the words of a claim that is deleted until it is made anew", async () => {
    const { id: profileId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    await scoring.rescored();
    const before = await api.fit.get({ jobId });
    const { experience } = await api.profiles.get({ id: profileId });
    const id = ProfileEntryID.parse(experience[0]?.highlights[0]?.id);
    await api.profiles.deleteEntry({ profileId, section: "claims", id });
    expect(await scoring.listed()).toEqual([{ jobId, total: before.total }]);
    const after = await api.fit.get({ jobId });
    expect(after.total).toBeLessThan(before.total);
    await scoring.rescored();
    const { items } = await api.fit.history({ jobId });
    expect(items[0]?.causes[0]).toMatchObject({ kind: "profile", words: ["Kubernetes"] });
  });

  test("sees a skill that points at one of the person's own as what that was merged into", async () => {
    const { id: profileId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    const { id, key } = await api.skills.create({ name: "Plans of clouds" });
    await scoring.add(profileId, { section: "skills", name: "Landscapes", taxonomyKey: key });
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
    await scoring.add(profileId, { section: "languages", language, level: "C2" });
    const { id: jobId } = await scoring.addJob("Baker", `Requirements\n- ${asked}`);
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
    await scoring.add(profileId, skill(name));
    const { id: jobId } = await scoring.addJob("Baker", `Requirements\n- ${asked}`);
    const item = (await api.fit.get({ jobId })).items.find(({ sentence }) => sentence === asked);
    expect(item).toMatchObject({ status: "matched", evidence: [{ section: "skills", text: name }] });
  });

  test("needs a profile, and a job of the person", async () => {
    const { id: jobId } = await scoring.addJob();
    expect((await refusalOf(api.fit.get({ jobId }))).message).toContain("no profile yet");
    await scoring.addProfile();
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
    const { id: profileId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    await scoring.rescored();
    await scoring.rescored();
    await scoring.add(profileId, skill("Terraform"));
    await scoring.rescored();
    await scoring.add(profileId, { section: "awards", title: "Best cake of the town" });
    expect(await scoring.rescored()).toMatchObject({ progressDone: 1 });
    const { items } = await api.fit.history({ jobId });
    expect(items).toHaveLength(2);
    const [latest, first] = items;
    expect(first).toMatchObject({ difference: null, causes: [{ kind: "first" }] });
    expect(latest?.difference).toBeGreaterThan(0);
    expect(latest?.causes[0]).toMatchObject({ kind: "profile", sentence: "Terraform", words: ["Terraform"] });
    expect(latest?.total).toBe((first?.total ?? 0) + (latest?.difference ?? 0));
  });

  test("says when the posting was what changed", async () => {
    await scoring.addProfile();
    const { id: jobId, version } = await scoring.addJob();
    await scoring.rescored();
    await api.jobs.update({ id: jobId, expectedVersion: version, descriptionText: `${POSTING}\n- Kafka` });
    await scoring.rescored();
    const [latest] = (await api.fit.history({ jobId })).items;
    expect(latest?.causes.every(({ kind }) => kind === "posting")).toBe(true);
  });

  test("follows a requirement that is corrected", async () => {
    await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    await scoring.rescored();
    const before = await api.fit.get({ jobId });
    const asked = (await api.requirements.list({ jobId })).items.find(
      (each) => each.sentence === "Terraform",
    );
    await api.requirements.update({ id: asked?.id ?? 0, expectedVersion: 1, weight: "optional" });
    expect((await api.fit.get({ jobId })).stored).toBe(false);
    await scoring.rescored();
    expect((await api.fit.get({ jobId })).total).toBeGreaterThan(before.total);
  });
});

describe("what if", () => {
  test("shows what an addition would bring, and stores nothing", async () => {
    const { id: profileId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
    const tried = await api.fit.whatIf({ jobId, add: [skill("Terraform")] });
    expect(tried.difference).toBeGreaterThan(0);
    expect(tried.causes[0]).toMatchObject({ sentence: "Terraform", words: ["Terraform"] });
    expect((await api.profiles.get({ id: profileId })).skills).toEqual([]);
    await scoring.add(profileId, skill("Terraform"));
    expect((await api.fit.get({ jobId })).total).toBe(tried.after.total);
  });

  test("takes entries and wishes too, and refuses what is not in the profile", async () => {
    const { experienceId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
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
    await scoring.addProfile();
    const first = await scoring.addJob();
    const second = await scoring.addJob("Senior Platform Engineer");
    await scoring.addJob("Platform Engineer, data", "Requirements\n- Kafka\n- Kubernetes");
    await scoring.rescored();
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
    const { id: profileId, experienceId } = await scoring.addProfile();
    const { id: jobId } = await scoring.addJob();
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
    const other = await scoring.addJob("Baker", "Requirements\n- Sourdough");
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
  await scoring.addProfile();
  const poor = await api.jobs.create({ title: "Baker", descriptionText: "Requirements\n- Sourdough" });
  const [first, second, gone] = [await scoring.addJob(), await scoring.addJob(), await scoring.addJob()];
  await scoring.rescored();
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
    await scoring.addProfile();
    const poor = await api.jobs.create({ title: "Baker", descriptionText: "Requirements\n- Sourdough" });
    const good = await scoring.addJob();
    await scoring.rescored();
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

test("shows no words of a profile to a token that may not read it", async () => {
  await scoring.addProfile();
  const { id: jobId } = await scoring.addJob();
  const token = person.through({ scopes: ["job:read", "job:write"] });
  expect((await refusalOf(token.fit.get({ jobId }))).code).toBe("FORBIDDEN");
  expect((await token.fit.list({})).items).toEqual([]);
});
