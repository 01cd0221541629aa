import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { everySurface } from "./every-surface.ts";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Input that is broken, hostile or merely odd gets the same answer over every surface, and never breaks the server. */

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

const posting = (fields: Record<string, unknown> = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  hiringOrganization: { "@type": "Organization", name: "Acme" },
  description: "<p>We bake</p>",
  ...fields,
});
const page = (jsonLd: string) =>
  `<html><head><title>Jobs</title><script type="application/ld+json">${jsonLd}</script></head><body></body></html>`;
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const whole = page(JSON.stringify(posting()));

/** Each with the code of its answer. */
const captures: readonly (readonly [what: string, code: string, input: Record<string, unknown>])[] = [
  ["a page cut off inside its data", "NOTHING_RECOGNISED", { html: whole.slice(0, 140) }],
  ["a page cut off inside a tag", "NOTHING_RECOGNISED", { html: "<html><bo" }],
  ["JSON-LD with raw line ends", "ok", { html: page('{"@type":"JobPosting","title":"Baker\nraw"}') }],
  ["JSON-LD with comments", "ok", { html: page('// c\n{"@type":"JobPosting",/* c */"title":"Baker",}') }],
  ["JSON-LD that breaks off", "NOTHING_RECOGNISED", { jsonLd: '{"@type":"JobPosting","title":' }],
  ["JSON-LD that is a number", "INVALID_INPUT", { jsonLd: 5 }],
  ["JSON-LD that is null", "INVALID_INPUT", { jsonLd: null }],
  ["JSON-LD without anything", "NOTHING_RECOGNISED", { jsonLd: [] }],
  [
    "JSON-LD of the wrong types",
    "ok",
    { jsonLd: posting({ hiringOrganization: [[], 5], jobLocation: 7, baseSalary: [{}], datePosted: {} }) },
  ],
  [
    "days that no calendar has",
    "ok",
    { jsonLd: posting({ datePosted: "0000-00-00", validThrough: "99999-1-1" }) },
  ],
  ["an endless salary", "ok", { jsonLd: posting({ baseSalary: { currency: "CHF", value: "1e400" } }) }],
  [
    "things that refer to each other",
    "ok",
    {
      jsonLd: {
        "@graph": [
          posting({ "@id": "#a", hiringOrganization: { "@id": "#b" } }),
          { "@id": "#b", parent: { "@id": "#a" } },
        ],
      },
    },
  ],
  ["deep JSON-LD in a text", "NOTHING_RECOGNISED", { jsonLd: nested(100_000) }],
  [
    "deep JSON-LD in a page",
    "NOTHING_RECOGNISED",
    { html: page(`{"@type":"JobPosting","x":${nested(100_000)}}`) },
  ],
  ["a page of nothing but open elements", "NOTHING_RECOGNISED", { html: "<div>".repeat(200_000) }],
  ["two forms at once", "INVALID_INPUT", { html: "x", text: "x" }],
  ["no form at all", "INVALID_INPUT", {}],
  ["an unknown field", "INVALID_INPUT", { html: whole, thereIsNoSuchField: 1 }],
  [
    "a correction of a posting that is not there",
    "INVALID_INPUT",
    { html: whole, edits: [{ index: 1, fields: {} }] },
  ],
  [
    "a stage that is not there",
    "INVALID_REFERENCE",
    { jsonLd: posting({ title: "Staged" }), track: "nowhere" },
  ],
  ["an address of this machine", "FETCH_REFUSED", { url: "http://127.0.0.1/" }],
  ["an address of this machine, in other digits", "FETCH_REFUSED", { url: "http://0x7f.1/" }],
  ["an IPv6 address of this machine", "FETCH_REFUSED", { url: "http://[::1]/" }],
  ["an IPv4 address inside an IPv6 one", "FETCH_REFUSED", { url: "http://[::ffff:169.254.169.254]/" }],
  ["the metadata of a cloud", "FETCH_REFUSED", { url: "http://169.254.169.254/latest/meta-data/" }],
  ["a name of this machine", "FETCH_REFUSED", { url: "http://localhost/" }],
  ["a port that is no web page's", "FETCH_REFUSED", { url: "http://example.org:22/" }],
  ["a file", "INVALID_INPUT", { url: "file:///etc/passwd" }],
  ["a script", "INVALID_INPUT", { url: "javascript:alert(1)" }],
];

const surfaceNames = ["REST", "tRPC", "MCP"] as const;

describe.each(surfaceNames)("over %s", (surface) => {
  const call = (name: string, input: Record<string, unknown>) =>
    everySurface(server)[surface](person, name, input);

  test.each(captures)("%s: %s", async (_what, code, input) => {
    expect((await call("jobs.capture", input)).code).toBe(code);
  });

  test("what no database keeps is cleaned out of a posting, in whichever form it comes", async () => {
    const dirt = "\u0000\ud800";
    const dirty = posting({
      title: `Ba${dirt}ker ${surface}`,
      description: `a${dirt}b`,
      url: `https://x.example/${dirt}`,
    });
    const forms = [
      { jsonLd: dirty },
      { jsonLd: JSON.stringify(dirty) },
      { html: page(JSON.stringify(dirty)) + dirt },
      {
        html: `<title>Ba${dirt}ker</title><h1>Ba&#0;ker&#xD800;${dirt}</h1><p>${"We bake. ".repeat(9)}${dirt}</p>`,
      },
      { text: `Ba${dirt}ker\nat Acme\n${"We bake. ".repeat(9)}${dirt}` },
    ];
    for (const form of forms) {
      const { code, output } = await call("jobs.capture", form);
      expect(code).toBe("ok");
      const text = JSON.stringify(output);
      expect(text).toMatch(/Ba.?ker/);
      expect(text).not.toMatch(/\\u0000|\\ud8/i);
    }
  });

  test.each([
    ["an id that is text", "jobs.get", { id: "x" }],
    ["an id of another kind of number", "jobs.get", { id: 1.5 }],
    ["an id that no table reaches", "jobs.get", { id: 4_294_967_297 }],
    ["a title that is none", "jobs.create", { title: "   " }],
    ["a title of another type", "jobs.create", { title: ["Baker"] }],
    ["a day that is none", "jobs.create", { title: "x", postedDate: "2026-02-30" }],
    ["a day out of range", "jobs.create", { title: "x", validThrough: "9999-12-31" }],
    [
      "a salary of fractions",
      "jobs.create",
      { title: "x", salary: { min: 0.001, max: null, currency: null, period: null, text: null } },
    ],
    ["a search of ten thousand words", "jobs.list", { search: "word ".repeat(10_000) }],
    ["a cursor that is none", "jobs.list", { cursor: "xxxx" }],
    ["a cursor of another shape", "jobs.list", { cursor: Buffer.from('[["x"],"y"]').toString("base64url") }],
    ["a field that is not there", "jobs.create", { title: "x", thereIsNoSuchField: 1 }],
    ["a name that every object has", "jobs.create", { title: "x", constructor: { prototype: {} } }],
    ["an instant out of range", "audit.list", { from: "9999-12-31T23:59:59-23:59" }],
  ])("%s is refused", async (_what, name, input) => {
    expect((await call(name, input)).code).toBe("INVALID_INPUT");
  });

  test("a cursor is of one list, one person and one filter", async () => {
    for (const title of ["One", "Two"]) await call("jobs.create", { title });
    const { output } = await call("jobs.list", { limit: 1 });
    const { nextCursor: cursor } = z.object({ nextCursor: z.string() }).parse(output);
    const lists = [
      await call("jobs.list", { limit: 1, cursor, sort: "title" }),
      await call("jobs.list", { limit: 1, cursor, search: "One" }),
      await call("applications.list", { limit: 1, cursor }),
      await call("audit.list", { limit: 1, cursor }),
      await everySurface(server)[surface](await server.person(), "jobs.list", { limit: 1, cursor }),
      await call("jobs.list", { limit: 1, cursor: cursor.slice(2) }),
    ];
    expect(lists.map(({ code }) => code)).toEqual(Array(lists.length).fill("INVALID_INPUT"));
    expect((await call("jobs.list", { limit: 1, cursor })).code).toBe("ok");
  });

  test("the wildcards of a database are words like any other", async () => {
    await call("jobs.create", { title: "100% under_score [bracket] C++ Crème 👩‍💻 مهندس" });
    const finds = async (search: string) => {
      const { output } = await call("jobs.list", { search });
      return z.object({ items: z.array(z.unknown()) }).parse(output).items.length > 0;
    };
    for (const search of ["100%", "under", "score", "brack", "c++", "creme", "👩‍💻", "مهن"])
      expect([search, await finds(search)]).toEqual([search, true]);
    for (const search of ["%zz", "_zz", "1_0", "un%er", "[a-z]zz"])
      expect([search, await finds(search)]).toEqual([search, false]);
  });
});

describe("a page with many postings", () => {
  const many = (count: number) =>
    page(
      JSON.stringify(
        Array.from({ length: count }, (_, index) =>
          posting({ title: `Baker ${index}`, url: `https://example.org/jobs/${index}` }),
        ),
      ),
    );
  const Results = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

  test("two hundred are captured together, in one entry of the audit", async () => {
    const collector = await server.person();
    const reply = await server.rest("POST", "/jobs/capture", {
      person: collector,
      body: { html: many(200) },
    });
    expect([reply.statusCode, Results.parse(reply.json()).results.length]).toEqual([201, 200]);
    const { items } = (await server.rest("GET", "/audit", { person: collector })).json();
    expect(items.map(({ event }: { event: string }) => event)).toEqual([
      "job.captured",
      "token.created",
      "account.registered",
    ]);
    const again = await server.rest("POST", "/jobs/capture", {
      person: collector,
      body: { html: many(200) },
    });
    expect(again.statusCode).toBe(200);
  });

  test("of more the rest is said to be left out", async () => {
    const collector = await server.person();
    const reply = await server.rest("POST", "/jobs/capture", {
      person: collector,
      body: { html: many(201) },
    });
    const { results } = Results.parse(reply.json());
    expect([reply.statusCode, results.filter((result) => "job" in result).length]).toEqual([201, 200]);
    expect(results.at(-1)).toMatchObject({ error: { message: expect.stringContaining("1 were not") } });
  });
});
