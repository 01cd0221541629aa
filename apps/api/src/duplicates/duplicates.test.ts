import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const TEXT = `We bake bread for the whole town and look for somebody who likes early hours. You knead the dough, mind the ovens
and teach our apprentices. Three years in a bakery and a calm manner are what we ask. We pay well and close on Mondays.`;

const posting = { title: "Baker", company: "Crust GmbH", descriptionText: TEXT };
const elsewhere = { title: "Baker (m/f/d)", company: "Crust", descriptionText: `Our client: ${TEXT}` };
const add = async (fields: Parameters<TestPerson["api"]["jobs"]["create"]>[0]) =>
  (await person.api.jobs.create(fields)).id;
const open = async (filter: Parameters<TestPerson["api"]["duplicates"]["list"]>[0] = {}) =>
  (await person.api.duplicates.list(filter)).items;

/** Two jobs that are likely one. */
const addPair = async () => {
  const [older, newer] = [await add(posting), await add(elsewhere)];
  const [pair] = await open({ jobId: newer });
  if (pair === undefined) throw new Error("The pair was not noticed");
  return { older, newer, pair, key: { id: pair.id, expectedVersion: pair.version } };
};

describe("likely duplicates", () => {
  test("are noticed when a job is added, with both jobs", async () => {
    const { older, newer, pair } = await addPair();
    expect(pair).toMatchObject({ decision: "open", older: { id: older }, newer: { id: newer } });
    expect(pair.likeness).toBeGreaterThanOrEqual(69);
    expect(await open({ jobId: older })).toEqual([pair]);
    expect(await open()).toEqual([pair]);
  });

  test("are noticed when a job is captured or changed", async () => {
    const older = await add(posting);
    const newer = await add({ title: "Cook", company: "Ladle" });
    expect(await open()).toEqual([]);
    await person.api.jobs.update({ id: newer, expectedVersion: 1, ...elsewhere });
    expect(await open()).toMatchObject([{ older: { id: older }, newer: { id: newer } }]);
    await person.api.jobs.update({ id: newer, expectedVersion: 2, remote: "onsite" });
    expect(await open()).toHaveLength(1);
    const text = `Baker\nCrust GmbH\n${TEXT}`;
    const { results } = await person.api.jobs.capture({
      jsonLd: {
        "@type": "JobPosting",
        title: "Baker",
        description: text,
        hiringOrganization: { "@type": "Organization", name: "Crust GmbH" },
      },
    });
    expect(results).toMatchObject([{ created: true }]);
    expect((await open()).length).toBeGreaterThan(1);
  });

  test("are told before a posting is kept, and when it is", async () => {
    const older = await add({ ...posting, validThrough: "2026-01-31" });
    const jsonLd = {
      "@type": "JobPosting",
      title: "Baker (m/f/d)",
      description: TEXT,
      hiringOrganization: { "@type": "Organization", name: "Crust" },
    };
    const { postings } = await person.api.jobs.preview({ jsonLd });
    expect(postings).toMatchObject([
      { knownJobId: null, likely: [{ jobId: older, title: "Baker", company: "Crust GmbH", repost: true }] },
    ]);
    const { results } = await person.api.jobs.capture({ jsonLd });
    expect(results).toMatchObject([
      {
        created: true,
        warnings: [{ field: "duplicates", message: expect.stringContaining(`job ${older}`) }],
      },
    ]);
    const again = await person.api.jobs.preview({ jsonLd });
    expect(again.postings).toMatchObject([{ knownJobId: expect.any(Number), likely: [] }]);
  });

  test("are compared word by word", async () => {
    const { key } = await addPair();
    const { fields } = await person.api.duplicates.compare({ id: key.id });
    expect(fields.map(({ field }) => field)).toEqual(["title", "company", "descriptionText"]);
    expect(fields[0]?.parts).toEqual([
      { kind: "same", text: "Baker" },
      { kind: "added", text: " (m/f/d)" },
    ]);
  });

  test("are not jobs of another level, place, employer or person", async () => {
    const stranger = await signUp(platform);
    await stranger.api.jobs.create(posting);
    const at = (text: string) => ({ locations: [{ text }] });
    await add({ ...posting, ...at("Bern, Switzerland") });
    await add({ ...posting, ...at("Basel, Switzerland") });
    await add({
      ...posting,
      ...at("Bern"),
      title: "Head Baker",
      descriptionText: TEXT.replace("Three", "Ten"),
    });
    await add({ ...posting, ...at("Bern"), company: "Loaf & Sons" });
    expect(await open()).toEqual([]);
  });

  test("are listed page by page, the latest first", async () => {
    await addPair();
    await add({ ...elsewhere, title: "Baker wanted" });
    const first = await person.api.duplicates.list({ limit: 2 });
    const rest = await person.api.duplicates.list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual((await open()).map(({ id }) => id));
    expect(rest).toMatchObject({ items: [{}], nextCursor: null });
  });
});

describe("a job posted again", () => {
  const isRepost = async () => {
    await add(elsewhere);
    return (await open()).map(({ repost }) => repost);
  };

  test("is told where the earlier one is closed, past its last day, or its application has ended", async () => {
    await add({ ...posting, validThrough: "2026-01-31" });
    expect(await isRepost()).toEqual([true]);
    person = await signUp(platform);
    await person.api.jobs.create({ ...posting, track: "rejected" });
    expect(await isRepost()).toEqual([true]);
  });

  test("is no repost while the earlier one is open", async () => {
    await person.api.jobs.create({ ...posting, validThrough: "2190-01-31", track: "applied" });
    expect(await isRepost()).toEqual([false]);
  });
});

describe("keeping apart", () => {
  test("ends the question for good, also when a job changes", async () => {
    const { newer, key } = await addPair();
    expect(await person.api.duplicates.keepApart(key)).toMatchObject({ decision: "apart", version: 2 });
    await person.api.jobs.update({ id: newer, expectedVersion: 1, title: "Baker" });
    expect(await open()).toEqual([]);
    expect(await refusalOf(person.api.duplicates.keepApart({ ...key, expectedVersion: 2 }))).toMatchObject({
      code: "CONFLICT",
      details: { decision: "apart" },
    });
    await person.api.duplicates.undo({ ...key, expectedVersion: 2 });
    expect(await open()).toHaveLength(1);
  });

  test("needs the version that the caller saw", async () => {
    const { key } = await addPair();
    const refusal = await refusalOf(person.api.duplicates.keepApart({ ...key, expectedVersion: 2 }));
    expect(refusal).toMatchObject({ code: "VERSION_CONFLICT", details: { currentVersion: 1 } });
  });
});

describe("merging", () => {
  test("gives the application and the tags to the job that stays; undoing gives them back", async () => {
    const { older, newer, key } = await addPair();
    const { id: applicationId } = await person.api.applications.create({ jobId: newer });
    await person.api.applications.addNote({ applicationId, body: "Called" });
    await person.api.reminders.create({ jobId: newer, text: "Ask", due: "2026-05-01" });
    await person.api.tags.assign({ jobIds: [older], add: ["Near"] });
    await person.api.tags.assign({ jobIds: [newer], add: ["Near", "Dream"] });
    const merged = await person.api.duplicates.merge({ ...key, keepJobId: older });
    expect(merged).toMatchObject({ decision: "merged", mergedJobId: newer, version: 2 });
    const kept = await person.api.jobs.get({ id: older });
    expect(kept.applicationId).toBe(applicationId);
    expect(kept.tags.map(({ name }) => name)).toEqual(["Dream", "Near"]);
    expect((await person.api.reminders.list({ jobId: older })).items).toHaveLength(1);
    expect((await person.api.jobs.get({ id: newer })).deletedAt).not.toBeNull();

    await person.api.duplicates.undo({ ...key, expectedVersion: 2 });
    expect(await person.api.jobs.get({ id: older })).toMatchObject({
      applicationId: null,
      tags: [{ name: "Near" }],
    });
    expect(await person.api.jobs.get({ id: newer })).toMatchObject({
      applicationId,
      deletedAt: null,
      tags: [{ name: "Dream" }, { name: "Near" }],
    });
    expect((await person.api.reminders.list({ jobId: newer })).items).toHaveLength(1);
    expect((await person.api.reminders.list({ jobId: older })).items).toEqual([]);
    expect(await open()).toHaveLength(1);
  });

  test.each([
    ["saved", "interviewing", "interviewing"],
    ["interviewing", "saved", "interviewing"],
    ["rejected", "applied", "applied"],
    ["applied", "rejected", "applied"],
    ["rejected", "withdrawn", "rejected"],
    ["interviewing", "accepted", "accepted"],
  ])(
    "of an application %s and one %s the further one holds; undoing gives back both",
    async (kept, gone, held) => {
      const { older, newer, key } = await addPair();
      const applications = [
        await person.api.applications.create({ jobId: older, stage: kept }),
        await person.api.applications.create({ jobId: newer, stage: gone }),
      ];
      const stages = () =>
        Promise.all(
          applications.map(async ({ id }) => {
            const { stage, stageSince } = await person.api.applications.get({ id });
            return { stage, stageSince };
          }),
        );
      const before = await stages();
      await person.api.duplicates.merge({ ...key, keepJobId: older });
      const since = before.find(({ stage }) => stage === held)?.stageSince;
      expect((await stages())[0]).toEqual({ stage: held, stageSince: since });
      await person.api.duplicates.undo({ ...key, expectedVersion: 2 });
      expect(await stages()).toEqual(before);
    },
  );

  test("where both have an application, notes, interviews and reminders go along; undoing gives back these alone", async () => {
    const { older, newer, key } = await addPair();
    const { id: own } = await person.api.applications.create({ jobId: older });
    const { id: theirs } = await person.api.applications.create({ jobId: newer });
    await person.api.applications.addNote({ applicationId: own, body: "Mine" });
    await person.api.applications.addNote({ applicationId: theirs, body: "Theirs" });
    await person.api.interviews.create({
      applicationId: theirs,
      kind: "phone",
      startsAt: "2026-05-01T10:00",
    });
    await person.api.reminders.create({ applicationId: theirs, text: "Ask", due: "2026-05-01" });
    await person.api.duplicates.merge({ ...key, keepJobId: older });
    const noteBodies = async (id: typeof own) =>
      (await person.api.applications.get({ id })).notes.map(({ body }) => body).sort();
    const counts = async (applicationId: typeof own) => [
      (await person.api.interviews.list({ applicationId })).items.length,
      (await person.api.reminders.list({ applicationId })).items.length,
    ];
    expect(await noteBodies(own)).toEqual(["Mine", "Theirs"]);
    expect(await counts(own)).toEqual([1, 1]);
    await person.api.applications.addNote({ applicationId: own, body: "Since" });
    await person.api.duplicates.undo({ ...key, expectedVersion: 2 });
    expect(await noteBodies(own)).toEqual(["Mine", "Since"]);
    expect(await noteBodies(theirs)).toEqual(["Theirs"]);
    expect([await counts(own), await counts(theirs)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test("into a job whose application is deleted is refused, and nothing is half done", async () => {
    const { older, newer, key } = await addPair();
    const { id } = await person.api.applications.create({ jobId: older });
    await person.api.applications.delete({ id });
    const { id: theirs } = await person.api.applications.create({ jobId: newer });
    expect(await refusalOf(person.api.duplicates.merge({ ...key, keepJobId: older }))).toMatchObject({
      code: "CONFLICT",
      details: { applicationId: id },
    });
    expect(await person.api.jobs.get({ id: newer })).toMatchObject({
      applicationId: theirs,
      deletedAt: null,
    });
  });

  test("into a deleted job, or of one, is refused", async () => {
    const { older, newer, key } = await addPair();
    await person.api.jobs.delete({ id: older });
    for (const keepJobId of [older, newer]) {
      const merging = person.api.duplicates.merge({ ...key, keepJobId });
      expect(await refusalOf(merging)).toMatchObject({ code: "NOT_FOUND" });
    }
  });

  test("twice, in a circle, or into a third job is refused", async () => {
    const { older, newer, key } = await addPair();
    const third = await add({ ...elsewhere, title: "Baker wanted" });
    const pairs = await open({ jobId: third });
    const ofThird = (jobId: number) => {
      const found = pairs.find((pair) => pair.older.id === jobId);
      if (found === undefined) throw new Error(`No pair with ${jobId}`);
      return { id: found.id, expectedVersion: found.version };
    };
    expect(await refusalOf(person.api.duplicates.merge({ ...key, keepJobId: third }))).toMatchObject({
      code: "INVALID_REFERENCE",
    });
    await person.api.duplicates.merge({ ...key, keepJobId: older });
    for (const keepJobId of [older, newer]) {
      const again = person.api.duplicates.merge({ ...key, expectedVersion: 2, keepJobId });
      expect(await refusalOf(again)).toMatchObject({ code: "CONFLICT", details: { mergedJobId: newer } });
    }
    for (const keepJobId of [newer, third]) {
      expect(await refusalOf(person.api.duplicates.merge({ ...ofThird(newer), keepJobId }))).toMatchObject({
        code: "CONFLICT",
        details: { mergedJobId: newer, intoJobId: older },
      });
    }
    await person.api.duplicates.merge({ ...ofThird(older), keepJobId: third });
    expect(await refusalOf(person.api.duplicates.undo({ ...key, expectedVersion: 2 }))).toMatchObject({
      code: "CONFLICT",
      details: { duplicateId: ofThird(older).id, intoJobId: third },
    });
    await person.api.duplicates.undo({ id: ofThird(older).id, expectedVersion: 2 });
    await person.api.duplicates.undo({ ...key, expectedVersion: 2 });
    expect(await open()).toHaveLength(3);
  });

  test("a merged job is not restored alone, and its posting is the job that took it over", async () => {
    const url = "https://crust.example/jobs/7";
    const older = await add(posting);
    const newer = await add({ ...elsewhere, url });
    const [pair] = await open();
    if (pair === undefined) throw new Error("The pair was not noticed");
    await person.api.duplicates.merge({ id: pair.id, expectedVersion: 1, keepJobId: older });
    expect(await refusalOf(person.api.jobs.restore({ id: newer }))).toMatchObject({
      code: "CONFLICT",
      details: { jobId: older },
    });
    const jsonLd = { "@type": "JobPosting", title: "Baker", url };
    const { results } = await person.api.jobs.capture({ jsonLd });
    expect(results).toMatchObject([{ created: false, job: { id: older } }]);
  });
});
