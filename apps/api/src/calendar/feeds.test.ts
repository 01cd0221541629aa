import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestServer, type TestPerson, type TestServer } from "../../test/server.ts";

let now: Date;
let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer({ now: () => now });
});
afterAll(() => server.close());
beforeEach(async () => {
  now = new Date("2026-03-18T10:00:00.000Z");
  person = await server.person();
});

/** By the session, because tokens may not make feeds. */
const send = async (method: string, path: string, body?: object) => {
  const reply = await server.rest(method, path, { headers: { cookie: person.cookie }, body });
  return { status: reply.statusCode, ...reply.json() };
};
const allKinds = ["interview", "reminder", "followUp", "offerDeadline", "jobClosing"];
const feed = (input: object = {}) =>
  send("POST", "/calendar/feeds", { name: "Phone", kinds: allKinds, ...input });
const fetchFeed = (path: string, headers: Record<string, string> = {}) =>
  server.app.inject({ method: "GET", url: path, headers });
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

const fill = async () => {
  const { id: jobId } = await send("POST", "/jobs", { title: "Secret Baker", company: "Crumb" });
  const { id: applicationId } = await send("POST", "/applications", { jobId, stage: "applied" });
  const { id: interviewId } = await send("POST", `/applications/${applicationId}/interviews`, {
    kind: "technical",
    startsAt: "2026-03-30T09:00",
    timeZone: "America/New_York",
    place: "Room 4",
    people: "Grace",
  });
  await send("POST", "/reminders", {
    text: "Look for postings",
    due: "2026-03-27T09:00",
    timeZone: "Europe/Berlin",
    recurrence: { every: "day" },
  });
  await send("POST", `/applications/${applicationId}/offers`, {
    currency: "EUR",
    base: "1",
    deadline: "2026-04-02T17:00",
    timeZone: "Europe/Berlin",
  });
  await send("PATCH", `/applications/${applicationId}`, { expectedVersion: 1, followUpDate: "2026-03-25" });
  return { applicationId, interviewId };
};

describe("a feed", () => {
  test("says interviews, recurring reminders and deadlines, as another program reads them", async () => {
    const { interviewId, applicationId } = await fill();
    const { path } = await feed();
    const reply = await fetchFeed(path);
    expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    const calendar = new ICAL.Component(ICAL.parse(reply.body));
    const [zone] = calendar.getAllSubcomponents("vtimezone");
    ICAL.TimezoneService.register(
      new ICAL.Timezone({ component: zone, tzid: "Europe/Berlin" }),
      "Europe/Berlin",
    );
    const events = eventsOf(reply.body);
    const found = (start: string) => events.find(({ uid }) => uid.startsWith(start));
    const interview = found(`interview-${interviewId}@`);
    expect(interview?.startDate.toJSDate().toISOString()).toBe("2026-03-30T13:00:00.000Z");
    expect([interview?.summary, interview?.location]).toEqual([
      "Technical interview: Secret Baker, Crumb",
      "Room 4",
    ]);
    const iterator = found("reminder-")?.iterator();
    const times = [1, 2, 3].map(() => new Date((iterator?.next()?.toUnixTime() ?? 0) * 1000).toISOString());
    expect(times.map((time) => time.slice(5, 16))).toEqual(["03-27T08:00", "03-28T08:00", "03-29T07:00"]);
    const offer = found("offer-");
    expect([offer?.startDate.isDate, offer?.startDate.toString(), offer?.summary]).toEqual([
      true,
      "2026-04-02",
      "Answer the offer by 17:00: Secret Baker, Crumb",
    ]);
    expect(found(`follow-up-${applicationId}@`)?.startDate.toString()).toBe("2026-03-25");
  });

  test("of some kinds says no others; a private one names nobody and nothing", async () => {
    await fill();
    const { path } = await feed({ kinds: ["interview", "offerDeadline", "reminder"], detail: "private" });
    const { body } = await fetchFeed(path);
    expect(eventsOf(body).map(({ summary }) => summary)).toEqual(["Interview", "Reminder", "Deadline"]);
    for (const word of ["Secret", "Baker", "Crumb", "Room", "Grace", "postings"])
      expect(body).not.toContain(word);
  });

  test("keeps identifiers and counts changes on; what is cancelled says so, what is deleted goes", async () => {
    const { interviewId } = await fill();
    const { path } = await feed({ kinds: ["interview"] });
    const read = async () => {
      const [event] = eventsOf((await fetchFeed(path)).body);
      return event && [event.uid, event.sequence, event.component.getFirstPropertyValue("status")];
    };
    const [uid, sequence, status] = (await read()) ?? [];
    expect([sequence, status]).toEqual([0, "CONFIRMED"]);
    await send("PATCH", `/interviews/${interviewId}`, { expectedVersion: 1, outcome: "cancelled" });
    expect(await read()).toEqual([uid, 1, "CANCELLED"]);
    await send("DELETE", `/interviews/${interviewId}`);
    expect(await read()).toBeUndefined();
  });

  test("what was ticked off of a recurring reminder is there no more", async () => {
    const recurrence = { every: "day" };
    const { id } = await send("POST", "/reminders", { text: "Look", due: "2026-03-18", recurrence });
    await send("POST", `/reminders/${id}/done`, { expectedVersion: 1 });
    const [series] = eventsOf((await fetchFeed((await feed()).path)).body);
    expect(series?.startDate.toString()).toBe("2026-03-19");
  });

  test("one put off is a time beside its recurrence, under the same identifier", async () => {
    const { id } = await send("POST", "/reminders", {
      text: "Plan",
      due: "2026-03-23",
      recurrence: { every: "week" },
    });
    await send("POST", `/reminders/${id}/snooze`, { expectedVersion: 1, until: "2026-03-24" });
    const [series, moved] = eventsOf((await fetchFeed((await feed()).path)).body);
    expect(moved?.uid).toBe(series?.uid);
    expect([moved?.recurrenceId?.toString(), moved?.startDate.toString()]).toEqual([
      "2026-03-23",
      "2026-03-24",
    ]);
    await send("POST", `/reminders/${id}/done`, { expectedVersion: 2 });
  });
});

describe("the address", () => {
  test("is in the answer alone: a hash is stored, the list has none, and a repeated request gets none", async () => {
    const headers = { cookie: person.cookie, "idempotency-key": "feed-once" };
    const body = { name: "Phone", kinds: ["interview"] };
    const made = await server.rest("POST", "/calendar/feeds", { headers, body });
    const { path } = made.json();
    expect(path).toMatch(/^\/calendar\/jt_cal_[\w-]{43}\.ics$/);
    expect(made.statusCode).toBe(201);
    const again = await server.rest("POST", "/calendar/feeds", { headers, body });
    expect([again.statusCode, again.json().code]).toEqual([409, "IDEMPOTENCY_COMPLETED"]);
    const secret = path.slice("/calendar/".length, -4);
    const { items } = await send("GET", "/calendar/feeds");
    const { items: entries } = await send("GET", "/audit?limit=10");
    expect(JSON.stringify([items, entries])).not.toContain(secret);
    expect(entries[0]).toMatchObject({ event: "feed.created" });
  });

  test.each(["revoke", "rotate"])("after %s it leads nowhere, as one that never was", async (how) => {
    const { id, path } = await feed();
    expect((await fetchFeed(path)).statusCode).toBe(200);
    const answer =
      how === "revoke"
        ? await send("DELETE", `/calendar/feeds/${id}`)
        : await send("POST", `/calendar/feeds/${id}/rotate`);
    const gone = await fetchFeed(path);
    const never = await fetchFeed(`/calendar/jt_cal_${"x".repeat(43)}.ics`);
    expect([gone.statusCode, never.statusCode]).toEqual([404, 404]);
    const { requestId: _one, ...goneBody } = gone.json();
    const { requestId: _other, ...neverBody } = never.json();
    expect({ ...goneBody, instance: "" }).toEqual({ ...neverBody, instance: "" });
    if (how === "rotate") expect((await fetchFeed(answer.path)).statusCode).toBe(200);
    else expect((await send("POST", `/calendar/feeds/${id}/rotate`)).status).toBe(404);
  });

  test("is not made, listed or revoked by a token, nor by another person", async () => {
    const { id } = await feed();
    const body = { name: "Phone", kinds: ["interview"] };
    expect((await server.rest("POST", "/calendar/feeds", { person, body })).statusCode).toBe(403);
    expect((await server.rest("GET", "/calendar/feeds", { person })).statusCode).toBe(403);
    person = await server.person();
    expect((await send("DELETE", `/calendar/feeds/${id}`)).status).toBe(404);
    expect((await send("GET", "/calendar/feeds")).items).toEqual([]);
  });
});

describe("fetching", () => {
  test("needs no cookie, is kept by nobody else, and is not sent again while nothing changed", async () => {
    await fill();
    const { path } = await feed();
    const first = await fetchFeed(path);
    const { etag, "last-modified": since } = first.headers;
    expect(first.headers["cache-control"]).toBe("private, no-cache");
    expect(first.headers["set-cookie"]).toBeUndefined();
    const settled = async () => (await send("GET", "/calendar/feeds")).items[0].lastUsedAt !== null;
    await expect.poll(settled).toBe(true);
    now = new Date("2026-03-18T11:00:00.000Z");
    const again = await fetchFeed(path, { "if-none-match": String(etag) });
    expect([again.statusCode, again.body, again.headers["last-modified"]]).toEqual([304, "", since]);
    expect((await fetchFeed(path, { "if-modified-since": String(since) })).statusCode).toBe(304);
    await send("POST", "/reminders", { text: "New", due: "2026-03-20" });
    const changed = await fetchFeed(path, { "if-none-match": String(etag) });
    expect([changed.statusCode, changed.headers["last-modified"]]).toEqual([200, now.toUTCString()]);
  });

  test("is counted, at most once a minute", async () => {
    const { path } = await feed();
    const used = async () => {
      const { lastUsedAt, uses } = (await send("GET", "/calendar/feeds")).items[0];
      return [lastUsedAt, uses];
    };
    await fetchFeed(path);
    await expect.poll(used).toEqual(["2026-03-18T10:00:00.000Z", 1]);
    now = new Date("2026-03-18T10:00:30.000Z");
    await fetchFeed(path);
    now = new Date("2026-03-18T10:02:00.000Z");
    await fetchFeed(path);
    await expect.poll(used).toEqual(["2026-03-18T10:02:00.000Z", 2]);
  });

  test("is answered by 405 to other methods, and by 404 to other names", async () => {
    const { path } = await feed();
    expect((await server.app.inject({ method: "POST", url: path })).statusCode).toBe(405);
    expect((await fetchFeed("/calendar/feed.ics")).statusCode).toBe(404);
  });
});

test("too many fetches of one address are refused with a time to wait", async () => {
  const { createRateLimiter } = await import("../_kit/policy/rate-limit.ts");
  await using limited = await startTestServer({
    rateLimiter: createRateLimiter({ standard: 1000, credentials: 1, fetch: 1000 }),
  });
  const url = `/calendar/jt_cal_${"y".repeat(43)}.ics`;
  const statuses: number[] = [];
  for (let count = 0; count < 6; count++)
    statuses.push((await limited.app.inject({ method: "GET", url })).statusCode);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
});
