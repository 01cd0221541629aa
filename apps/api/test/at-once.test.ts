import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { everySurface, type Outcome, type SurfaceCall } from "./every-surface.ts";
import { PASSWORD, startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Many calls at the same moment, over all surfaces at once. */

let server: TestServer;
let person: TestPerson;
let surfaces: ReturnType<typeof everySurface>;
let calls: SurfaceCall[];
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
  surfaces = everySurface(server);
  calls = Object.values(surfaces);
});
afterAll(() => server.close());

const Row = z.object({ id: z.int(), version: z.int() });
const rowOf = ({ output, code }: Outcome) => {
  if (code !== "ok") throw new Error(`Refused: ${code}`);
  return Row.parse(output);
};

/** The call over the surfaces in turn. */
const together = (count: number, name: string, input: Record<string, unknown>) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const call = calls[index % calls.length];
      if (call === undefined) throw new Error("There are no surfaces");
      return call(person, name, input);
    }),
  );

const tally = (outcomes: readonly Outcome[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of outcomes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const Captured = z.object({
  results: z.array(
    z.object({ created: z.boolean(), job: z.object({ id: z.int(), applicationId: z.int() }) }),
  ),
});

describe("at once", () => {
  test("fifty captures of one posting are one job with one application", async () => {
    const jsonLd = { "@type": "JobPosting", title: "Captured at once", url: "https://example.org/jobs/7" };
    const outcomes = await together(50, "jobs.capture", { jsonLd, track: "saved" });
    const results = outcomes.flatMap(({ output }) => Captured.parse(output).results);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(results.map(({ job }) => `${job.id} ${job.applicationId}`)).size).toBe(1);
    const found = (await server.rest("GET", "/jobs?search=captured", { person })).json();
    expect(found.items).toHaveLength(1);
  });

  test("of fifty moves from one version one is made, and the others are told the version that there is", async () => {
    const job = rowOf(await surfaces.REST(person, "jobs.create", { title: "Moved at once" }));
    const { id, version } = rowOf(await surfaces.REST(person, "applications.create", { jobId: job.id }));
    const outcomes = await together(50, "applications.move", {
      id,
      stage: "applied",
      expectedVersion: version,
    });
    expect(tally(outcomes)).toEqual({ ok: 1, VERSION_CONFLICT: 49 });
    for (const { code, details } of outcomes)
      if (code !== "ok") expect(details).toEqual({ currentVersion: version + 1 });
    const { history } = (await server.rest("GET", `/applications/${id}`, { person })).json();
    expect(history).toHaveLength(2);
  });

  test("twenty applications for one job are one", async () => {
    const job = rowOf(await surfaces.REST(person, "jobs.create", { title: "Applied for at once" }));
    expect(tally(await together(20, "applications.create", { jobId: job.id }))).toEqual({
      ok: 1,
      CONFLICT: 19,
    });
  });

  test("twenty registrations of one address, however it is written, are one account", async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        server.rest("POST", "/auth/register", {
          body: {
            email: index % 2 ? "at-once@example.org" : "AT-ONCE@example.org",
            password: PASSWORD,
            displayName: "At once",
          },
        }),
      ),
    );
    const statuses = replies.map(({ statusCode }) => statusCode).toSorted();
    expect(statuses).toEqual([201, ...Array(19).fill(409)]);
  });

  test("of all first registrations one makes the administrator", async () => {
    await using fresh = await startTestServer();
    const people = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        fresh.rest("POST", "/auth/register", {
          body: { email: `first-${index}@example.org`, password: PASSWORD, displayName: "First" },
        }),
      ),
    );
    const roles = people.map((reply) => reply.json().user.role);
    expect(roles.filter((role) => role === "administrator")).toHaveLength(1);
  });

  test("the audit has an entry for each that was made, in one whole chain", async () => {
    const chain = (await server.rest("GET", "/audit/verify", { person })).json();
    expect(chain).toMatchObject({ valid: true });
  });
});

describe("an idempotency key", () => {
  const create = (call: SurfaceCall, who: TestPerson, title: string, key: string) =>
    call(who, "jobs.create", { title }, key);

  test("is one over all surfaces, of a session and of a token alike", async () => {
    const made = await Promise.all(calls.map((call) => create(call, person, "Once", "across")));
    const again = await Promise.all(calls.map((call) => create(call, person, "Once", "across")));
    const bySession = await server.rest("POST", "/jobs", {
      headers: { cookie: person.cookie, "idempotency-key": "across" },
      body: { title: "Once" },
    });
    const done = [...made, ...again].filter(({ code }) => code !== "IDEMPOTENCY_IN_FLIGHT");
    const ids = [...done.map((outcome) => rowOf(outcome).id), bySession.json().id];
    expect(new Set(ids).size).toBe(1);
    // After each other: while one is answered, the same key is in flight for the next.
    for (const call of calls)
      expect(tally([await create(call, person, "Another", "across")])).toEqual({ IDEMPOTENCY_REUSED: 1 });
  });

  test("of one person says nothing to another", async () => {
    const other = await server.person();
    for (const call of calls) {
      const key = `own-${calls.indexOf(call)}`;
      const mine = rowOf(await create(call, person, "Mine", key));
      const theirs = await create(call, other, "Theirs", key);
      expect(theirs).toMatchObject({ code: "ok", output: { title: "Theirs" } });
      expect(rowOf(theirs).id).not.toBe(mine.id);
    }
  });

  test("gives nothing to a token without the scope", async () => {
    rowOf(await create(surfaces.REST, person, "Scoped", "scoped"));
    const made = await server.rest("POST", "/auth/tokens", {
      headers: { cookie: person.cookie },
      body: { name: "reader", scopes: ["job:read"] },
    });
    const reader = { ...person, token: made.json().token };
    for (const call of [surfaces.REST, surfaces.tRPC])
      expect((await create(call, reader, "Scoped", "scoped")).code).toBe("FORBIDDEN");
  });

  test("of a capture gives the first answer again, whole", async () => {
    const input = { jsonLd: { "@type": "JobPosting", title: "Captured once" }, track: "saved" };
    for (const [name, call] of Object.entries(surfaces)) {
      const first = await call(person, "jobs.capture", input, `capture-${name}`);
      const again = await call(person, "jobs.capture", input, `capture-${name}`);
      expect(again).toEqual(first);
    }
  });
});
