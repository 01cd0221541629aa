import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { comparedTexts } from "./compare-words.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const URL = "https://mill.example/jobs/7";
const page = (fields: object = {}) => {
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Baker",
    description: "<p>Bake bread at night.</p>",
    hiringOrganization: { "@type": "Organization", name: "Mill & Co" },
    ...fields,
  };
  return `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head></html>`;
};

const captureOne = async (html: string, extra: object = {}) => {
  const [result] = (await person.api.jobs.capture({ html, url: URL, ...extra })).results;
  if (result === undefined || "error" in result) throw new Error("Not captured");
  return result;
};
type JobKey = Awaited<ReturnType<typeof captureOne>>["job"]["id"];
const versionsOf = (jobId: JobKey) => person.api.versions.list({ jobId });

describe("a posting captured again", () => {
  test("that says something else is a new version, and the job follows", async () => {
    const { job } = await captureOne(page());
    const again = await captureOne(page({ title: "Head baker", description: "<p>Bake cake at night.</p>" }));
    expect(again).toMatchObject({
      created: false,
      job: { id: job.id, version: 2, title: "Head baker", descriptionText: "Bake cake at night." },
    });
    const { items } = await versionsOf(job.id);
    expect(items.map(({ number, title, changed }) => ({ number, title, changed }))).toEqual([
      { number: 2, title: "Head baker", changed: ["title", "descriptionText"] },
      { number: 1, title: "Baker", changed: [] },
    ]);
  });

  test("unchanged, or with less said of it, is no new version", async () => {
    const { job } = await captureOne(page());
    await captureOne(page());
    const again = await captureOne(page({ description: undefined }));
    expect(again.job).toMatchObject({ version: 1, descriptionText: "Bake bread at night." });
    expect((await versionsOf(job.id)).items).toHaveLength(1);
  });

  test("leaves what the person wrote by hand, and says so", async () => {
    const { job } = await captureOne(page());
    await person.api.jobs.update({ id: job.id, expectedVersion: 1, title: "My bakery" });
    const again = await captureOne(page({ title: "Head baker", description: "<p>Bake cake.</p>" }));
    expect(again.job).toMatchObject({ title: "My bakery", descriptionText: "Bake cake." });
    expect(again.warnings).toContainEqual({
      field: "title",
      message: "The posting says something else now; what was written by hand stays.",
    });
  });

  test("is compared with what it said, not with what was corrected at its first capture", async () => {
    const { job } = await captureOne(page(), { edits: [{ index: 0, fields: { title: "Mine" } }] });
    await captureOne(page());
    expect((await versionsOf(job.id)).items).toHaveLength(1);
  });
});

test("two versions are compared word by word, field by field", async () => {
  const { job } = await captureOne(page());
  await captureOne(page({ description: "<p>Bake cake at night.</p>" }));
  const { fields } = await person.api.versions.compare({ jobId: job.id, from: 1, to: 2 });
  expect(fields).toEqual([
    {
      field: "descriptionText",
      parts: [
        { kind: "same", text: "Bake " },
        { kind: "removed", text: "bread" },
        { kind: "added", text: "cake" },
        { kind: "same", text: " at night." },
      ],
    },
  ]);
  const refused = await refusalOf(person.api.versions.compare({ jobId: job.id, from: 1, to: 3 }));
  expect(refused.code).toBe("NOT_FOUND");
});

test("texts that have nothing in common are one removed and one added, in little time", () => {
  const words = (start: number) => Array.from({ length: 20_000 }, (_, at) => `w${start + at}`).join(" ");
  expect(comparedTexts(words(0), words(50_000)).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

describe("since the application", () => {
  test("a change of the posting is told, and one before it is not", async () => {
    const { job } = await captureOne(page());
    await captureOne(page({ title: "Baker at night" }));
    await person.api.applications.create({ jobId: job.id, stage: "applied" });
    expect((await versionsOf(job.id)).state.changedSinceApplied).toBeNull();
    await captureOne(page({ title: "Head baker" }));
    expect((await versionsOf(job.id)).state.changedSinceApplied).toMatchObject({ from: 2, to: 3 });
  });

  test("nothing changed as long as the job is only saved", async () => {
    const { job } = await captureOne(page(), { track: "saved" });
    await captureOne(page({ title: "Head baker" }));
    expect((await versionsOf(job.id)).state.changedSinceApplied).toBeNull();
  });
});

test("a posting whose last day is past is closed", async () => {
  const { job } = await captureOne(page({ validThrough: "2020-05-01" }));
  expect((await versionsOf(job.id)).state).toMatchObject({ closed: true, closedOn: "2020-05-01" });
});

test("a posting that says that it is closed is noticed at the next capture", async () => {
  const { job } = await captureOne(page());
  expect((await versionsOf(job.id)).state.closed).toBe(false);
  const closed = page().replace("</head>", "</head><body><p>This job is no longer available.</p></body>");
  const { warnings } = await captureOne(closed);
  expect(warnings).toContainEqual(expect.objectContaining({ field: "closed" }));
  const { items, state } = await versionsOf(job.id);
  expect(state).toMatchObject({ closed: true, closedOn: null });
  expect(items[0]).toMatchObject({ number: 2, changed: ["closed"] });
  expect((await captureOne(closed)).warnings).toEqual([]);
});

describe("a page that only says that its posting is closed", () => {
  const notices = [
    "<html><head><title>Mill careers</title></head><body><h1>Oops!</h1><p>This job is no longer available.</p><p>See our other openings.</p></body></html>",
    "<html><head><title>Baker</title></head><body><h1>Baker</h1><p>Diese Stelle ist nicht mehr verfügbar.</p></body></html>",
  ];
  test.each(notices)("leaves what the job says, and what it is known by: %s", async (notice) => {
    const description = "<p>Requirements:</p><ul><li>Three years as a baker</li></ul>";
    const { job } = await captureOne(page({ description }));
    const asked = await person.api.requirements.list({ jobId: job.id });
    const again = await captureOne(notice);
    expect(again.job).toMatchObject({
      id: job.id,
      title: "Baker",
      closed: true,
      descriptionText: job.descriptionText,
    });
    expect((await versionsOf(job.id)).items[0]).toMatchObject({ number: 2, changed: ["closed"] });
    expect(await person.api.requirements.list({ jobId: job.id })).toEqual(asked);
    expect((await captureOne(page({ description }))).job.id).toBe(job.id);
  });
});

describe("a posting that was closed and stands there again", () => {
  const notice = "<html><body><h1>Gone</h1><p>This job is no longer available.</p></body></html>";

  test("is open again, and its old last day is none any more", async () => {
    const { job } = await captureOne(page({ datePosted: "2026-01-02", validThrough: "2026-02-01" }));
    await captureOne(notice);
    const again = await captureOne(page({ datePosted: "2026-11-20" }));
    expect(again.job).toMatchObject({ id: job.id, closed: null, validThrough: null });
    expect(again.warnings).toContainEqual({ field: "closed", message: "The posting is open again." });
    const { state, items } = await versionsOf(job.id);
    expect(state).toMatchObject({ closed: false, closedOn: null });
    expect(items[0]).toMatchObject({ number: 3 });
    expect(items[0]?.changed).toEqual(expect.arrayContaining(["closed", "validThrough", "postedDate"]));
  });

  test("is as somebody wrote by hand, whatever its page says", async () => {
    const { job } = await captureOne(page());
    const { job: shut } = await captureOne(notice);
    await person.api.jobs.update({ id: job.id, expectedVersion: shut.version, closed: false });
    await captureOne(notice);
    expect((await person.api.jobs.get({ id: job.id })).closed).toBe(false);
  });
});

describe("what was captured", () => {
  const snapshotsOf = async (jobId: JobKey) =>
    (await versionsOf(jobId)).items.flatMap(({ snapshots }) => snapshots);

  test("comes back exactly, in parts, with its hash", async () => {
    const html = `\uFEFF${page({ title: "Bäcker 🥖🥐" })}\r\n`;
    const { job } = await captureOne(html);
    const [snapshot] = await snapshotsOf(job.id);
    if (snapshot === undefined) throw new Error("No snapshot");
    expect(snapshot).toMatchObject({ form: "html", url: URL, bytes: Buffer.byteLength(html) });
    const parts: string[] = [];
    for (let offset: number | null = 0; offset !== null; ) {
      const part = await person.api.versions.snapshot({ id: snapshot.id, offset, length: 7 });
      expect(part.sha256).toBe(createHash("sha256").update(html).digest("hex"));
      parts.push(part.content);
      offset = part.nextOffset;
    }
    expect(parts.join("")).toBe(html);
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
  });

  test("is kept once, for all postings of its page and for every capture of it", async () => {
    const listed = (id: number) => ({
      "@type": "JobPosting",
      title: `Baker ${id}`,
      url: `https://mill.example/jobs/${id}`,
    });
    const html = `<script type="application/ld+json">${JSON.stringify([listed(1), listed(2)])}</script>`;
    const capture = async () => (await person.api.jobs.capture({ html })).results;
    const jobs = [...(await capture()), ...(await capture())].flatMap((one) =>
      "job" in one ? one.job.id : [],
    );
    const ids = (await Promise.all([...new Set(jobs)].map(snapshotsOf))).map((all) =>
      all.map(({ id }) => id),
    );
    expect(ids).toEqual([[ids[0]?.[0]], [ids[0]?.[0]]]);
  });

  test("around a posting that did not change is kept beside the first", async () => {
    const { job } = await captureOne(page());
    await captureOne(`${page()}<footer>Another day</footer>`);
    expect(await snapshotsOf(job.id)).toHaveLength(2);
    expect((await versionsOf(job.id)).items).toHaveLength(1);
  });

  test("is another person's alone, even if they captured the same", async () => {
    const { job } = await captureOne(page());
    const [snapshot] = await snapshotsOf(job.id);
    const stranger = await signUp(platform);
    if (snapshot === undefined) throw new Error("No snapshot");
    expect((await refusalOf(stranger.api.versions.snapshot({ id: snapshot.id }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(stranger.api.versions.list({ jobId: job.id }))).code).toBe("NOT_FOUND");
  });
});
