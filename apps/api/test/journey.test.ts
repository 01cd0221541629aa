import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* The main job by REST: capture a posting, see it on the board, move the application along, read its history. */

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

const call = async (method: string, path: string, body?: unknown) => {
  const reply = await server.rest(method, path, { person, ...(body === undefined ? {} : { body }) });
  return { status: reply.statusCode, body: reply.json() };
};

const jsonLd = {
  "@type": "JobPosting",
  title: "Boulanger",
  description: "<p>Du pain.</p>",
  hiringOrganization: { name: "Le Moulin" },
  jobLocation: { address: { addressLocality: "Genève", addressCountry: "CH" } },
};
const url = "https://moulin.example/emplois/7";

test("a posting is captured, found, tracked, moved, corrected, deleted and restored", async () => {
  const made = await call("POST", "/jobs/capture", { jsonLd, url });
  expect(made).toMatchObject({
    status: 201,
    body: { results: [{ created: true, job: { title: "Boulanger", url }, sources: { title: {} } }] },
  });
  const { id } = made.body.results[0].job;
  expect(await call("POST", "/jobs/capture", { jsonLd, url })).toMatchObject({
    status: 200,
    body: { results: [{ created: false, job: { id } }] },
  });
  expect(await call("GET", "/jobs?search=geneve%20boul&limit=1")).toMatchObject({
    status: 200,
    body: { items: [{ id }], nextCursor: null },
  });

  const application = await call("POST", "/applications", { jobId: id, stage: "applied" });
  expect(application).toMatchObject({ status: 201, body: { stage: "applied", version: 1, job: { id } } });
  const at = `/applications/${application.body.id}`;
  const again = await call("POST", "/applications", { jobId: id });
  expect(again).toMatchObject({ status: 409, body: { details: { applicationId: application.body.id } } });
  const move = { stage: "interviewing", expectedVersion: 1, note: "On Monday." };
  expect(await call("POST", `${at}/status`, move)).toMatchObject({ status: 200, body: { version: 2 } });
  expect(await call("POST", `${at}/status`, move)).toMatchObject({
    status: 409,
    body: { code: "VERSION_CONFLICT", details: { currentVersion: 2 } },
  });
  const { columns } = (await call("GET", "/applications/board")).body;
  expect(columns[2]).toMatchObject({
    stage: { key: "interviewing" },
    count: 1,
    cards: [{ job: { title: "Boulanger" } }],
  });
  expect((await call("GET", at)).body).toMatchObject({
    job: { descriptionText: "Du pain." },
    history: [{ to: "applied" }, { from: "applied", to: "interviewing", note: "On Monday.", client: "rest" }],
  });

  const patch = { expectedVersion: 1, title: "Boulangère", salary: null };
  expect(await call("PATCH", `/jobs/${id}`, patch)).toMatchObject({ status: 200, body: { version: 2 } });
  expect(await call("DELETE", `/jobs/${id}`)).toMatchObject({ status: 200, body: { version: 3 } });
  expect((await call("GET", "/applications?stage=interviewing")).body.items).toEqual([]);
  expect(await call("DELETE", `/jobs/${id}`)).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } });
  expect(await call("POST", `/jobs/${id}/restore`)).toMatchObject({ status: 200, body: { version: 4 } });
  expect((await call("GET", "/applications?stage=interviewing")).body.items).toHaveLength(1);
});

test("what is no posting is 422, an unknown stage too, and a wrong cursor 400", async () => {
  expect(await call("POST", "/jobs/capture", { jsonLd: "{ not json" })).toMatchObject({
    status: 422,
    body: { code: "NOTHING_RECOGNISED", issues: [{ path: ["jsonLd"] }] },
  });
  expect((await call("POST", "/jobs/capture", { url, html: "<p>", text: "x" })).status).toBe(400);
  expect((await call("POST", "/jobs/capture", { jsonLd, track: "hired" })).status).toBe(422);
  expect((await call("GET", "/jobs?cursor=abc")).status).toBe(400);
  expect((await call("GET", "/applications?stage=hired")).status).toBe(422);
});
