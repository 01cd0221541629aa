import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let now: Date;
let platform: TestPlatform;
let person: TestPerson;
let offers: TestPerson["api"]["offers"];
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => now });
});
afterAll(() => platform.close());
beforeEach(async () => {
  now = new Date("2026-03-18T10:00:00.000Z");
  person = await signUp(platform);
  offers = person.api.offers;
});

const apply = async (title = "Baker") => {
  const { id: jobId } = await person.api.jobs.create({ title, company: "Crumb" });
  return (await person.api.applications.create({ jobId, stage: "offer" })).id;
};
type New = Omit<Parameters<typeof offers.create>[0], "applicationId">;
const offered = async (input: Partial<New> = {}) =>
  offers.create({
    applicationId: await apply(`Job ${Math.random()}`),
    currency: "EUR",
    base: "80000",
    ...input,
  });

describe("an offer", () => {
  test("keeps what it says, exactly, and has its yearly value", async () => {
    const applicationId = await apply();
    const made = await offers.create({
      applicationId,
      currency: "CHF",
      base: "7250.55",
      period: "month",
      timesPerYear: 13,
      bonus: { kind: "percent", value: "10" },
      signing: "5000",
      equity: { grant: "40000.40", years: 4, cliffMonths: 12 },
      benefits: "Train ticket",
      vacationDays: 27,
      remote: "hybrid",
      startDay: "2026-07-01",
      deadline: "2026-03-27T17:00",
      timeZone: "Europe/Zurich",
      notes: "Ask about parking",
    });
    expect(made).toMatchObject({
      applicationId,
      job: { title: "Baker", company: "Crumb" },
      status: "open",
      base: "7250.55",
      bonus: { kind: "percent", value: "10" },
      equity: { grant: "40000.40", years: 4, cliffMonths: 12 },
      deadlineAt: "2026-03-27T16:00:00.000Z",
      isDeadlinePassed: false,
      yearly: {
        base: "94257.15",
        bonus: "9425.72",
        equity: "10000.10",
        firstYear: "118682.97",
        laterYears: "113682.97",
      },
    });
    expect(await offers.get({ id: made.id })).toEqual(made);
    now = new Date("2026-03-27T16:00:00.000Z");
    expect(await offers.get({ id: made.id })).toMatchObject({ isDeadlinePassed: true });
  });

  test("of a month is paid twelve times unless said, and of another period as usual for that", async () => {
    const { id, timesPerYear } = await offered({ base: "5000", period: "month" });
    expect(timesPerYear).toBe(12);
    const hourly = await offers.update({ id, expectedVersion: 1, period: "hour", base: "40.25" });
    expect([hourly.timesPerYear, hourly.yearly.base]).toEqual([2080, "83720"]);
    expect((await offers.update({ id, expectedVersion: 2, timesPerYear: 1800 })).yearly.base).toBe("72450");
    expect((await offers.update({ id, expectedVersion: 3, timesPerYear: null })).timesPerYear).toBe(2080);
  });

  test.each([
    ["a number in place of text", { base: 80_000 }, ["base"]],
    ["three decimals", { base: "1.001" }, ["base"]],
    ["an amount below zero", { signing: "-1" }, ["signing"]],
    ["more digits than are kept", { base: "10000000000000" }, ["base"]],
    ["words", { base: "competitive" }, ["base"]],
    ["a currency that is none", { currency: "euro" }, ["currency"]],
    ["a grant over no years", { equity: { grant: "1", years: 0 } }, ["equity", "years"]],
    ["a deadline's day with a zone", { deadline: "2026-04-01", timeZone: "UTC" }, ["timeZone"]],
  ])("with %s is refused", async (_what, input, path) => {
    expect(await refusalOf(offered(input as Partial<New>))).toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path }],
    });
  });

  test("is changed at the version that is there; null clears, what is absent stays", async () => {
    const { id } = await offered({ bonus: { kind: "amount", value: "1" }, deadline: "2026-04-01" });
    const changed = await offers.update({ id, expectedVersion: 1, bonus: null, vacationDays: 30 });
    expect(changed).toMatchObject({ bonus: null, vacationDays: 30, deadline: "2026-04-01", version: 2 });
    expect(await offers.update({ id, expectedVersion: 2, deadline: null })).toMatchObject({
      deadline: null,
      timeZone: null,
    });
    const late = offers.update({ id, expectedVersion: 1, status: "declined" });
    expect((await refusalOf(late)).code).toBe("VERSION_CONFLICT");
  });

  test("goes with its application, and comes back; deleted it can be restored", async () => {
    const { id, applicationId } = await offered();
    const ids = async () => (await offers.list({})).items.map((offer) => offer.id);
    await person.api.applications.delete({ id: applicationId });
    expect(await ids()).toEqual([]);
    expect((await refusalOf(offers.accept({ id, expectedVersion: 1 }))).code).toBe("NOT_FOUND");
    await person.api.applications.restore({ id: applicationId });
    await offers.delete({ id });
    expect(await ids()).toEqual([]);
    expect((await refusalOf(offers.update({ id, expectedVersion: 2 }))).code).toBe("NOT_FOUND");
    expect(await offers.restore({ id })).toMatchObject({ deletedAt: null, version: 3 });
    expect(await ids()).toEqual([id]);
  });

  test("an application has room for twenty; the list goes on page by page", async () => {
    const applicationId = await apply();
    const add = () => offers.create({ applicationId, currency: "EUR", base: "1" });
    for (let count = 0; count < 20; count++) await add();
    expect((await refusalOf(add())).code).toBe("CONSTRAINT_VIOLATED");
    const first = await offers.list({ limit: 15 });
    const second = await offers.list({ limit: 15, cursor: first.nextCursor ?? "" });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(20);
  });
});

describe("accepting", () => {
  test("moves the application with an entry in its history, in the same audit entry", async () => {
    const { id, applicationId } = await offered();
    expect((await offers.accept({ id, expectedVersion: 1, moveTo: "accepted" })).status).toBe("accepted");
    const { stage, history } = await person.api.applications.get({ id: applicationId });
    expect([stage, history.map(({ to }) => to)]).toEqual(["accepted", ["offer", "accepted"]]);
    const [entry] = (await person.api.audit.list({ event: "offer.accepted" })).items;
    expect(new Set(entry?.differences?.map(({ table }) => table))).toEqual(
      new Set(["Offer", "JobApplication", "JobApplicationStatusHistory"]),
    );
    expect((await refusalOf(offers.accept({ id, expectedVersion: 2 }))).code).toBe("CONFLICT");
  });

  test("moves nothing unless wanted, and with an unknown stage does nothing at all", async () => {
    const { id, applicationId } = await offered();
    const unknown = offers.accept({ id, expectedVersion: 1, moveTo: "nowhere" });
    expect(await refusalOf(unknown)).toMatchObject({
      code: "INVALID_REFERENCE",
      issues: [{ path: ["moveTo"] }],
    });
    expect((await offers.get({ id })).status).toBe("open");
    await offers.accept({ id, expectedVersion: 1 });
    expect((await person.api.applications.get({ id: applicationId })).stage).toBe("offer");
  });
});

describe("the comparison", () => {
  test("ranks offers of one currency by their first and by their later years", async () => {
    const high = await offered({ base: "90000", vacationDays: 20 });
    const signed = await offered({ base: "85000", signing: "20000", vacationDays: 30 });
    const even = await offered({ base: "90000" });
    const { currency, best, items } = await offers.compare({});
    expect(currency).toBe("EUR");
    expect(items.map(({ offer }) => offer.id)).toEqual([even.id, signed.id, high.id]);
    expect(best).toEqual({
      firstYear: [signed.id],
      laterYears: [even.id, high.id],
      vacationDays: [signed.id],
    });
  });

  test("of several currencies compares nothing, until the person says a rate", async () => {
    const euros = await offered({ base: "80000" });
    const francs = await offered({ base: "90000", currency: "CHF" });
    expect(await offers.compare({})).toMatchObject({
      currency: null,
      items: [{ compared: null }, { compared: null }],
      best: { firstYear: [], laterYears: [] },
    });
    expect(await offers.compare({ currency: "EUR" })).toMatchObject({
      items: [{ compared: null }, { compared: { firstYear: "80000", rate: null } }],
      best: { firstYear: [] },
      missingRates: [{ from: "CHF", to: "EUR" }],
    });
    await offers.setRate({ from: "CHF", to: "EUR", rate: "1.0655", day: "2026-03-17" });
    expect(await offers.compare({ currency: "EUR" })).toMatchObject({
      items: [{ compared: { firstYear: "95895", rate: { day: "2026-03-17" } } }, {}],
      best: { firstYear: [francs.id] },
      missingRates: [],
    });
    const inFrancs = await offers.compare({ currency: "CHF" });
    expect(inFrancs.items.find(({ offer }) => offer.id === euros.id)?.compared?.firstYear).toBe("75082.12");
  });

  test("is of open offers, or of all", async () => {
    const { id } = await offered();
    await offered();
    await offers.update({ id, expectedVersion: 1, status: "declined" });
    expect((await offers.compare({})).items).toHaveLength(1);
    expect((await offers.compare({ status: "all" })).items).toHaveLength(2);
    expect((await offers.compare({})).best.firstYear).toEqual([]);
  });
});

describe("exchange rates", () => {
  test("are set once for two currencies, changed, and removed", async () => {
    await offers.setRate({ from: "USD", to: "EUR", rate: "0.92" });
    expect(await offers.setRate({ from: "USD", to: "EUR", rate: "0.93", day: "2026-03-01" })).toEqual({
      from: "USD",
      to: "EUR",
      rate: "0.93",
      day: "2026-03-01",
    });
    expect((await offers.listRates({})).items).toHaveLength(1);
    expect((await offers.removeRate({ from: "USD", to: "EUR" })).rate).toBe("0.93");
    expect((await refusalOf(offers.removeRate({ from: "USD", to: "EUR" }))).code).toBe("NOT_FOUND");
  });

  test.each([
    [{ from: "EUR", to: "EUR", rate: "1" }],
    [{ from: "USD", to: "EUR", rate: "0" }],
    [{ from: "USD", to: "EUR", rate: "0.000" }],
    [{ from: "USD", to: "EUR", rate: "-1" }],
    [{ from: "USD", to: "EUR", rate: "1e3" }],
  ])("of %o are refused", async (input) => {
    expect((await refusalOf(offers.setRate(input))).code).toBe("INVALID_INPUT");
  });

  test("are each person's own, and so are offers", async () => {
    const { id } = await offered();
    await offers.setRate({ from: "USD", to: "EUR", rate: "0.92" });
    const stranger = (await signUp(platform)).api.offers;
    expect((await stranger.listRates({})).items).toEqual([]);
    expect((await stranger.compare({ status: "all" })).items).toEqual([]);
    expect((await refusalOf(stranger.removeRate({ from: "USD", to: "EUR" }))).code).toBe("NOT_FOUND");
    expect((await refusalOf(stranger.get({ id }))).code).toBe("NOT_FOUND");
  });
});

test("an open offer suggests a decision the day before its deadline, from a week before it on", async () => {
  const { id, applicationId } = await offered({ deadline: "2026-03-27" });
  const { reminders } = person.api;
  const rules = async () => (await reminders.suggestions({})).items.map(({ rule }) => rule);
  now = new Date("2026-03-19T10:00:00.000Z");
  expect(await rules()).toEqual([]);
  now = new Date("2026-03-20T10:00:00.000Z");
  const [suggestion] = (await reminders.suggestions({})).items;
  expect(suggestion).toMatchObject({
    key: `offer-deadline:${id}:2026-03-27`,
    does: "reminder",
    applicationId,
    due: "2026-03-26",
  });
  now = new Date("2026-03-28T10:00:00.000Z");
  expect(await rules()).toEqual([]);
  now = new Date("2026-03-27T10:00:00.000Z");
  expect((await reminders.suggestions({})).items).toMatchObject([{ due: "2026-03-27" }]);
  await offers.update({ id, expectedVersion: 1, status: "declined" });
  expect(await rules()).toEqual([]);
});
