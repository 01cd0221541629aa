import { AppError } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { fetchPosting } from "./fetching/fetch-posting.ts";

vi.mock("./fetching/fetch-posting.ts");
const fetchMock = vi.mocked(fetchPosting);

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const posting = (fields: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  description: "<p>Bake <b>bread</b>.</p>",
  hiringOrganization: { "@type": "Organization", name: "Mill & Co" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Bern", addressCountry: "CH" } },
  ...fields,
});
const page = (jsonLd: unknown) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(jsonLd)}</script></head><body></body></html>`;

type Input = Parameters<TestPerson["api"]["jobs"]["capture"]>[0];

const capture = async (input: Input, api = person.api) => (await api.jobs.capture(input)).results;
/** The one job of a capture. */
const captureOne = async (input: Input, api = person.api) => {
  const [result, ...others] = await capture(input, api);
  if (result === undefined || "error" in result || others.length > 0) throw new Error("Not one job");
  return result;
};
const count = async () => (await person.api.jobs.list({})).items.length;

describe("a posting", () => {
  test("is kept with its fields, and each says where it came from", async () => {
    const { job, created, sources } = await captureOne({
      html: page(posting()),
      url: "https://mill.example/jobs/7?utm_source=x",
    });
    expect(created).toBe(true);
    expect(job).toMatchObject({
      version: 1,
      title: "Baker",
      company: "Mill & Co",
      locations: [{ locality: "Bern", country: "CH" }],
      descriptionText: "Bake bread.",
      applicationId: null,
      deletedAt: null,
    });
    expect(job.descriptionHtml).toContain("<b>bread</b>");
    expect(sources).toEqual(job.sources);
    expect(sources.title).toMatchObject({ kind: "json-ld" });
    expect(await person.api.jobs.get({ id: job.id })).toEqual(job);
  });

  test("captured again is the same job, by its address or by its words", async () => {
    const url = "https://mill.example/jobs/7";
    const first = await captureOne({ html: page(posting()), url });
    const again = await captureOne({ html: page(posting({ title: "Baker (m/f)" })), url: `${url}#top` });
    const byWords = await captureOne({ jsonLd: posting({ title: "Baker (m/f)" }) });
    for (const result of [again, byWords]) {
      expect(result).toMatchObject({ created: false, job: { id: first.job.id } });
    }
    expect(await count()).toBe(1);
  });

  test("is the same job with www. in its address or without, however it was stored", async () => {
    for (const [stored, captured] of [
      ["https://www.mill.example/jobs/8", "https://mill.example/jobs/8"],
      ["https://mill.example/jobs/9", "https://www.mill.example/jobs/9"],
    ] as const) {
      const first = await captureOne({ html: page(posting({ title: stored })), url: stored });
      const again = await captureOne({ html: page(posting({ title: "Other words" })), url: captured });
      expect(again).toMatchObject({ created: false, job: { id: first.job.id } });
    }
    expect(await count()).toBe(2);
  });

  test("captured several times at once is one job, of one company", async () => {
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        captureOne({ jsonLd: [posting({ url: `https://m.example/${index % 2}` })] }),
      ),
    );
    expect(results.filter(({ created }) => created)).toHaveLength(2);
    expect(new Set(results.map(({ job }) => job.id)).size).toBe(2);
    expect(new Set(results.map(({ job }) => job.companyId)).size).toBe(1);
  });

  test("with the same words under another address is another job", async () => {
    const one = await captureOne({ html: page(posting()), url: "https://mill.example/jobs/1" });
    const two = await captureOne({ html: page(posting()), url: "https://mill.example/jobs/2" });
    expect(two.job.id).not.toBe(one.job.id);
  });

  test("is nobody else's", async () => {
    const { job } = await captureOne({ jsonLd: posting() });
    const other = await signUp(platform);
    const theirs = await captureOne({ jsonLd: posting() }, other.api);
    expect(theirs.created).toBe(true);
    expect(theirs.job.id).not.toBe(job.id);
  });

  test("that was deleted comes back with its application", async () => {
    const { job } = await captureOne({ jsonLd: posting(), track: "applied" });
    await person.api.jobs.delete({ id: job.id });
    const again = await captureOne({ jsonLd: posting() });
    expect(again).toMatchObject({
      created: false,
      job: { id: job.id, deletedAt: null, applicationId: job.applicationId, version: 3 },
    });
    expect(again.warnings).toContainEqual(expect.objectContaining({ field: "deletedAt" }));
  });

  test("is the live job, not the deleted one, where there are both", async () => {
    const { job } = await captureOne({ jsonLd: posting(), url: "https://mill.example/jobs/7" });
    await person.api.jobs.delete({ id: job.id });
    const live = await person.api.jobs.create({ title: "By hand", url: "https://mill.example/jobs/7" });
    const again = await captureOne({ jsonLd: posting(), url: "https://mill.example/jobs/7" });
    expect(again).toMatchObject({ created: false, job: { id: live.id } });
  });

  test("takes the company that is there already, in its spelling", async () => {
    const first = await person.api.jobs.create({ title: "Miller", company: "MILL  &  Co" });
    const { job } = await captureOne({ jsonLd: posting() });
    expect(job.companyId).toBe(first.companyId);
    expect(job.company).toBe("MILL  &  Co");
  });
});

describe("several postings of one page", () => {
  test("are as many jobs; the same one twice is one", async () => {
    const results = await capture({
      html: page({ "@graph": [posting(), posting({ title: "Miller" }), posting()] }),
    });
    expect(results.map((result) => "job" in result && result.job.title)).toEqual(["Baker", "Miller"]);
    expect(await count()).toBe(2);
  });

  test("are kept although one of them cannot be read", async () => {
    const results = await capture({ jsonLd: [posting(), { "@type": "JobPosting", description: "x" }] });
    expect(results).toEqual([
      expect.objectContaining({ created: true }),
      { error: { code: expect.any(String), message: expect.any(String) } },
    ]);
  });

  test("two hundred are kept in one go", async () => {
    const many = Array.from({ length: 200 }, (_, index) => posting({ title: `Baker ${index}` }));
    expect(await capture({ jsonLd: many })).toHaveLength(200);
  });
});

test("a page without a posting is refused, with what is wrong", async () => {
  const error = await refusalOf(capture({ jsonLd: { "@type": "Recipe" } }));
  expect(error).toMatchObject({
    code: "NOTHING_RECOGNISED",
    issues: [{ path: ["jsonLd"], message: expect.any(String) }],
  });
});

describe("an address alone", () => {
  test("is fetched", async () => {
    const finalUrl = "https://mill.example/jobs/9";
    fetchMock.mockResolvedValueOnce({
      html: page(posting()),
      finalUrl,
      status: 200,
      contentType: "text/html",
      bytes: Buffer.from(page(posting())),
    });
    const { job } = await captureOne({ url: "https://mill.example/j/9" });
    expect(job).toMatchObject({ title: "Baker", url: finalUrl });
  });

  test("that was shown in a preview is not fetched again, by the same person, once", async () => {
    const url = "https://mill.example/j/10";
    const bytes = Buffer.from(page(posting()));
    const answer = { html: page(posting()), finalUrl: url, status: 200, contentType: "text/html", bytes };
    fetchMock.mockResolvedValue(answer);
    const stranger = await signUp(platform);
    fetchMock.mockClear();
    await person.api.jobs.preview({ url });
    await captureOne({ url }, stranger.api);
    expect(fetchMock).toHaveBeenCalledTimes(2);
    await captureOne({ url });
    expect(fetchMock).toHaveBeenCalledTimes(2);
    await captureOne({ url });
    expect(fetchMock).toHaveBeenCalledTimes(3);
    fetchMock.mockReset();
  });

  test("that may not be fetched is refused, and nothing is kept", async () => {
    fetchMock.mockRejectedValueOnce(new AppError("FETCH_REFUSED", "Not a public address."));
    expect((await refusalOf(capture({ url: "http://localhost/" }))).code).toBe("FETCH_REFUSED");
    expect(await count()).toBe(0);
  });
});

describe("corrections", () => {
  const two = { jsonLd: [posting(), posting({ title: "Miller" })] };

  test("replace what was recognised, and are the person's word or their AI client's", async () => {
    const edits = [{ index: 1, fields: { title: "Müller", company: null, descriptionText: "a < b\n\nc" } }];
    const [, second] = await capture({ ...two, edits });
    expect(second).toMatchObject({
      job: { title: "Müller", company: null, descriptionHtml: "<p>a &lt; b</p><p>c</p>" },
      sources: { title: { kind: "user" }, company: { kind: "user" }, locations: { kind: "json-ld" } },
    });
    const agent = await captureOne(
      { jsonLd: posting({ title: "Cook" }), edits: [{ index: 0, fields: { title: "Chef" } }] },
      person.through({ client: "mcp" }),
    );
    expect(agent.sources).toMatchObject({ title: { kind: "agent" }, company: { kind: "json-ld" } });
  });

  test("do not make it another posting", async () => {
    const first = await captureOne({
      jsonLd: posting(),
      edits: [{ index: 0, fields: { title: "Pâtissier" } }],
    });
    const again = await captureOne({ jsonLd: posting() });
    expect(again).toMatchObject({ created: false, job: { id: first.job.id, title: "Pâtissier" } });
  });

  test("of a known posting are not applied, and the answer says so", async () => {
    await captureOne({ jsonLd: posting() });
    const again = await captureOne({ jsonLd: posting(), edits: [{ index: 0, fields: { title: "Cook" } }] });
    expect(again.job.title).toBe("Baker");
    expect(again.warnings).toContainEqual(expect.objectContaining({ field: "edits" }));
  });

  test("can skip a posting, or all of them", async () => {
    const skip = (index: number) => ({ index, skip: true, fields: {} });
    expect(await capture({ ...two, edits: [skip(0), skip(1)] })).toEqual([]);
    const { job } = await captureOne({ ...two, edits: [skip(0)] });
    expect(job.title).toBe("Miller");
  });

  test.each([
    ["a posting that is not there", [{ index: 2, fields: {} }], ["edits", 0, "index"]],
    [
      "the same posting twice",
      [
        { index: 0, fields: {} },
        { index: 0, fields: {} },
      ],
      ["edits", 1, "index"],
    ],
  ])("of %s are refused", async (_what, edits, path) => {
    const error = await refusalOf(capture({ ...two, edits }));
    expect(error).toMatchObject({ code: "INVALID_INPUT", issues: [{ path }] });
  });
});

describe("tracking", () => {
  test("starts an application with the job, once", async () => {
    const { job } = await captureOne({ jsonLd: posting(), track: "applied" });
    expect(job.applicationId).not.toBeNull();
    const again = await captureOne({ jsonLd: posting(), track: "saved" });
    expect(again.job.applicationId).toBe(job.applicationId);
    const { items } = await person.api.applications.list({});
    expect(items).toMatchObject([{ id: job.applicationId, stage: "applied", job: { id: job.id } }]);
  });

  test("starts one for a job that is known", async () => {
    await captureOne({ jsonLd: posting() });
    const { job, created } = await captureOne({ jsonLd: posting(), track: "saved" });
    expect(created).toBe(false);
    expect(job.applicationId).not.toBeNull();
  });

  test("says so if the application is deleted", async () => {
    const { job } = await captureOne({ jsonLd: posting(), track: "saved" });
    await person.api.applications.delete({ id: job.applicationId ?? 0 });
    const again = await captureOne({ jsonLd: posting(), track: "saved" });
    expect(again.job.applicationId).toBeNull();
    expect(again.warnings).toContainEqual(expect.objectContaining({ field: "track" }));
  });

  test("at an unknown stage keeps nothing", async () => {
    const error = await refusalOf(capture({ jsonLd: posting(), track: "hired" }));
    expect(error).toMatchObject({ code: "INVALID_REFERENCE", issues: [{ path: ["track"] }] });
    expect(error.message).toContain("saved, applied, interviewing");
    expect(await count()).toBe(0);
  });

  test("needs the permission to write applications", async () => {
    const api = person.through({ scopes: ["job:write"] });
    expect(await refusalOf(capture({ jsonLd: posting(), track: "saved" }, api))).toMatchObject({
      code: "FORBIDDEN",
      details: { permission: "application:write" },
    });
    expect((await captureOne({ jsonLd: posting() }, api)).created).toBe(true);
  });
});

test("a capture is one entry of the audit, with the jobs and what belongs to them", async () => {
  const { job } = await captureOne({ jsonLd: posting(), track: "saved" });
  const { items } = await person.api.audit.list({});
  expect(items).toHaveLength(1);
  const [entry] = items;
  expect(entry).toMatchObject({ event: "job.captured", client: "web" });
  const tables = new Set(entry?.differences?.map(({ table }) => table));
  expect(tables).toEqual(new Set(["Company", "Job", "JobApplication", "JobApplicationStatusHistory"]));
  expect(entry?.differences).toContainEqual({ table: "Job", id: job.id, field: "title", after: "Baker" });
});

test("a preview shows the postings and which are known, and keeps nothing", async () => {
  const { job } = await captureOne({ jsonLd: posting() });
  const preview = await person.api.jobs.preview({
    jsonLd: [posting(), posting({ title: "Miller" }), { "@type": "JobPosting" }],
  });
  expect(preview.postings).toMatchObject([
    { fields: { title: "Baker" }, knownJobId: job.id },
    { fields: { title: "Miller" }, knownJobId: null },
  ]);
  expect(preview.errors).toHaveLength(1);
  expect(await count()).toBe(1);
  expect((await refusalOf(person.api.jobs.preview({ jsonLd: {} }))).code).toBe("NOTHING_RECOGNISED");
});
