import { AuditEntry, domains, listOf, listOperations, type NamedOperation } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { countingKind } from "../src/_kit/testing/task-probe.ts";
import { enqueueFor } from "../src/_kit/testing/tasks.ts";
import { PASSWORD, startTestServer, type TestPerson, type TestServer } from "./server.ts";

/* Walks every operation: a mutation adds exactly one entry to the chain of its person, all else adds none. */

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.person();
});
afterAll(() => server.close());

/** The test before may have ended the person's session. */
beforeEach(async () => {
  const body = { email: person.email, password: PASSWORD };
  const { cookies } = await server.rest("POST", "/auth/login", { body });
  person = { ...person, cookie: `${cookies[0]?.name}=${cookies[0]?.value}` };
});

type Input = Readonly<Record<string, unknown>>;

const send = (name: string, input: Input) =>
  server.app.inject({
    method: "POST",
    url: `/trpc/${name}`,
    headers: { cookie: person.cookie },
    payload: input,
  });

const Row = z.object({ id: z.int(), version: z.int().default(1) });

/** Does what a test needs beforehand; gives the row. */
const make = async (name: string, input: Input) => {
  const reply = await send(name, input);
  if (reply.statusCode !== 200) throw new Error(`${name}: ${reply.body}`);
  return Row.parse(reply.json().result.data);
};

const makeJob = () => make("jobs.create", { title: "Baker" });
const makeRequirementOfJob = async () => {
  const { id } = await make("jobs.create", {
    title: "Baker",
    descriptionText: "Requirements:\n- Two years of experience",
  });
  const { items } = (await server.rest("GET", `/jobs/${id}/requirements`, { person })).json();
  return { ...(z.array(Row).parse(items)[0] ?? { id: 0, version: 0 }), jobId: id };
};
const makeRequirement = async () => {
  const { id, version } = await makeRequirementOfJob();
  return { id, version };
};
/** Two jobs that are likely one, and the job that can be kept. */
const makePair = async () => {
  const fields = {
    title: "Night baker",
    descriptionText: "We bake bread and look for somebody who likes early hours.",
  };
  await make("jobs.create", fields);
  const { id: keepJobId } = await make("jobs.create", fields);
  const { items } = (await server.rest("GET", `/duplicates?jobId=${keepJobId}`, { person })).json();
  return { ...(z.array(Row).parse(items)[0] ?? { id: 0, version: 0 }), keepJobId };
};
const makeApplication = async () => make("applications.create", { jobId: (await makeJob()).id });
const makeNote = async () =>
  make("applications.addNote", { applicationId: (await makeApplication()).id, body: "Called" });
const makeInterview = async () =>
  make("interviews.create", {
    applicationId: (await makeApplication()).id,
    kind: "phone",
    startsAt: "2026-05-01T10:00",
  });
const makeReminder = () => make("reminders.create", { text: "Call", due: "2026-05-01" });
const makeOffer = async () =>
  make("offers.create", { applicationId: (await makeApplication()).id, currency: "EUR", base: "80000" });
const makeFeed = () => make("calendar.createFeed", { name: "Phone", kinds: ["interview"] });
/** An interview that is over suggests thanks. */
const makeSuggestion = async () => {
  const { id } = await make("interviews.create", {
    applicationId: (await makeApplication()).id,
    kind: "phone",
    startsAt: new Date(Date.now() - 7_200_000).toISOString(),
  });
  const { items } = (await server.rest("GET", "/reminders/suggestions", { person })).json();
  return z
    .array(z.object({ key: z.string() }))
    .parse(items)
    .filter(({ key }) => key.includes(`:${id}:`))[0];
};
const makeView = () => make("views.create", { page: "board", name: `View ${Math.random()}`, query: {} });
const makeTag = () => make("tags.create", { name: `Tag ${Math.random()}` });
const makeSkill = () => make("skills.create", { name: `Skill ${Math.random()}` });
const makeCompany = () => make("companies.create", { name: `Company ${Math.random()}` });
const makeRecruiter = () => make("recruiters.create", { name: "Ann" });
const makeEmployment = async () =>
  make("recruiters.addEmployment", { recruiterId: (await makeRecruiter()).id, company: "Agency" });
const makeContact = async () =>
  make("contacts.create", { applicationId: (await makeApplication()).id, name: "Ann" });
const makeStage = () => make("stages.create", { name: `Stage ${Math.random()}` });
const makeTask = async () => {
  const { id: userId } = (await server.rest("GET", "/auth/me", { person })).json();
  const { task } = await enqueueFor(server.platform, userId, countingKind(), { label: "audit", steps: 1 });
  return { id: task.backgroundTaskId };
};
const makeImport = () => make("imports.start", { table: `title\nBaker ${Math.random()}\n` });
const makeEndedImport = async () => make("imports.cancel", { id: (await makeImport()).id });
const stageKeys = async () =>
  z
    .object({ items: z.array(z.object({ key: z.string() })) })
    .parse((await server.rest("GET", "/stages", { person })).json())
    .items.map(({ key }) => key);

const makeProfile = () => make("profiles.create", { name: `Profile ${Math.random()}` });
const judgementInput = async () => {
  const { id, jobId } = await makeRequirementOfJob();
  const judgements = [{ requirementId: id, status: "missing" }];
  return { jobId, profileId: (await makeProfile()).id, model: "some-model-1", judgements };
};
const makeJudgement = async () => make("fit.submitJudgements", await judgementInput());
const startResume = () =>
  make("profileImports.start", { text: `Ada Example\nada${Math.random()}@example.org` });
/** An import of a resume after one more step. */
const resumeAfter = async (operation: string, input: object = {}) => {
  const { id } = await startResume();
  return { id: (await make(operation, { id, expectedVersion: 1, ...input })).id, expectedVersion: 2 };
};
/** A profile that is deleted, so that there is room for more. */
const makeDeletedProfile = async () => make("profiles.delete", { id: (await makeProfile()).id });
const makeEntry = async () => {
  const { id: profileId } = await profileOfAll();
  const { id } = await make("profiles.addEntry", { profileId, entry: { section: "awards", title: "Best" } });
  return { profileId, section: "awards", id };
};
const profileOfAll = async () => {
  const { items } = (await server.rest("GET", "/profiles", { person })).json();
  return z.array(Row).parse(items)[0] ?? makeProfile();
};

/** An input that is carried out, and that changes something. */
const inputs: Readonly<Record<string, () => Input | Promise<Input>>> = {
  "auth.login": () => ({ email: person.email, password: PASSWORD }),
  "auth.logout": () => ({}),
  "auth.updateMe": async () => {
    const { version } = (await server.rest("GET", "/auth/me", { person })).json();
    return { displayName: `Person ${version}`, expectedVersion: version };
  },
  "auth.changePassword": () => ({ currentPassword: PASSWORD, newPassword: PASSWORD }),
  "auth.createToken": () => ({ name: "audit", scopes: ["job:read"] }),
  "auth.revokeToken": async () => ({
    id: (await make("auth.createToken", { name: "revoked", scopes: ["job:read"] })).id,
  }),
  "jobs.capture": () => ({
    jsonLd: [1, 2, 3].map((number) => ({ "@type": "JobPosting", title: `Captured ${number}` })),
    track: "saved",
  }),
  "jobs.create": () => ({ title: "Baker", company: "Acme", track: "saved" }),
  "jobs.update": async () => ({ id: (await makeJob()).id, expectedVersion: 1, title: "Head baker" }),
  "jobs.delete": async () => ({ id: (await makeJob()).id }),
  "jobs.restore": async () => ({
    id: (
      await make("jobs.delete", {
        id: (await make("jobs.create", { title: `Baker ${Math.random()}`, track: "saved" })).id,
      })
    ).id,
  }),
  "companies.create": () => ({ name: "Northwind" }),
  "companies.update": async () => ({
    id: (await makeCompany()).id,
    expectedVersion: 1,
    notes: "Kind people",
  }),
  "companies.delete": async () => ({ id: (await makeCompany()).id }),
  "companies.restore": async () => ({
    id: (await make("companies.delete", { id: (await makeCompany()).id })).id,
  }),
  "companies.merge": async () => ({ id: (await makeCompany()).id, intoId: (await makeCompany()).id }),
  "boards.update": async () => {
    await make("jobs.create", { title: "Baker", url: "https://board.example/1" });
    return { host: "board.example", expectedVersion: 0, name: "The board" };
  },
  "recruiters.create": () => ({ name: "Ann", email: "ann@agency.example", company: "Agency" }),
  "recruiters.update": async () => ({
    id: (await makeRecruiter()).id,
    expectedVersion: 1,
    phone: "+41 1",
  }),
  "recruiters.delete": async () => ({ id: (await makeRecruiter()).id }),
  "recruiters.restore": async () => ({
    id: (await make("recruiters.delete", { id: (await makeRecruiter()).id })).id,
  }),
  "recruiters.merge": async () => ({ id: (await makeRecruiter()).id, intoId: (await makeRecruiter()).id }),
  "recruiters.addEmployment": async () => ({ recruiterId: (await makeRecruiter()).id, company: "Agency" }),
  "recruiters.updateEmployment": async () => ({
    id: (await makeEmployment()).id,
    expectedVersion: 1,
    to: "2026-01-31",
  }),
  "recruiters.deleteEmployment": async () => ({ id: (await makeEmployment()).id }),
  "recruiters.restoreEmployment": async () => ({
    id: (await make("recruiters.deleteEmployment", { id: (await makeEmployment()).id })).id,
  }),
  "contacts.create": async () => ({ applicationId: (await makeApplication()).id, name: "Ann" }),
  "contacts.update": async () => ({ id: (await makeContact()).id, expectedVersion: 1, role: "Boss" }),
  "contacts.delete": async () => ({ id: (await makeContact()).id }),
  "contacts.restore": async () => ({
    id: (await make("contacts.delete", { id: (await makeContact()).id })).id,
  }),
  "tags.create": () => ({ name: "Dream" }),
  "tags.update": async () => ({ id: (await makeTag()).id, expectedVersion: 1, color: "teal" }),
  "tags.delete": async () => ({ id: (await makeTag()).id }),
  "tags.restore": async () => ({ id: (await make("tags.delete", { id: (await makeTag()).id })).id }),
  "skills.create": () => ({ name: "Sourdough" }),
  "skills.update": async () => ({ id: (await makeSkill()).id, expectedVersion: 1, name: "Levain" }),
  "skills.delete": async () => ({ id: (await makeSkill()).id }),
  "skills.restore": async () => ({ id: (await make("skills.delete", { id: (await makeSkill()).id })).id }),
  "skills.merge": async () => ({ id: (await makeSkill()).id, intoKey: "linguist:python" }),
  "duplicates.keepApart": async () => ({ id: (await makePair()).id, expectedVersion: 1 }),
  "duplicates.merge": async () => {
    const { id, keepJobId } = await makePair();
    return { id, expectedVersion: 1, keepJobId };
  },
  "duplicates.undo": async () => {
    const { id } = await makePair();
    await make("duplicates.keepApart", { id, expectedVersion: 1 });
    return { id, expectedVersion: 2 };
  },
  "tags.merge": async () => ({ id: (await makeTag()).id, intoId: (await makeTag()).id }),
  "tags.assign": async () => ({ jobIds: [(await makeJob()).id], add: ["Near"] }),
  "applications.create": async () => ({ jobId: (await makeJob()).id }),
  "applications.move": async () => ({
    id: (await makeApplication()).id,
    expectedVersion: 1,
    stage: "applied",
    note: "Sent",
  }),
  "applications.update": async () => ({
    id: (await makeApplication()).id,
    expectedVersion: 1,
    followUpDate: "2026-03-01",
  }),
  "applications.addNote": async () => ({ applicationId: (await makeApplication()).id, body: "Called" }),
  "applications.editNote": async () => ({ id: (await makeNote()).id, expectedVersion: 1, body: "Wrote" }),
  "applications.deleteNote": async () => ({ id: (await makeNote()).id }),
  "applications.restoreNote": async () => ({
    id: (await make("applications.deleteNote", { id: (await makeNote()).id })).id,
  }),
  "applications.delete": async () => ({ id: (await makeApplication()).id }),
  "applications.restore": async () => ({
    id: (await make("applications.delete", { id: (await makeApplication()).id })).id,
  }),
  "requirements.update": async () => ({
    id: (await makeRequirement()).id,
    expectedVersion: 1,
    weight: "optional",
  }),
  "requirements.delete": async () => ({ id: (await makeRequirement()).id }),
  "requirements.restore": async () => ({
    id: (await make("requirements.delete", { id: (await makeRequirement()).id })).id,
  }),
  "interviews.create": async () => ({
    applicationId: (await makeApplication()).id,
    kind: "phone",
    startsAt: "2026-05-01T10:00",
  }),
  "interviews.update": async () => ({
    id: (await makeInterview()).id,
    expectedVersion: 1,
    outcome: "passed",
  }),
  "interviews.delete": async () => ({ id: (await makeInterview()).id }),
  "interviews.restore": async () => ({
    id: (await make("interviews.delete", { id: (await makeInterview()).id })).id,
  }),
  "reminders.create": () => ({ text: "Call", due: "2026-05-01" }),
  "reminders.update": async () => ({ id: (await makeReminder()).id, expectedVersion: 1, text: "Write" }),
  "reminders.done": async () => ({ id: (await makeReminder()).id, expectedVersion: 1 }),
  "reminders.reopen": async () => {
    const { id } = await makeReminder();
    await make("reminders.done", { id, expectedVersion: 1 });
    return { id, expectedVersion: 2 };
  },
  "reminders.snooze": async () => ({
    id: (await makeReminder()).id,
    expectedVersion: 1,
    until: "2026-05-02",
  }),
  "reminders.delete": async () => ({ id: (await makeReminder()).id }),
  "reminders.restore": async () => ({
    id: (await make("reminders.delete", { id: (await makeReminder()).id })).id,
  }),
  "reminders.acceptSuggestion": async () => ({ ...(await makeSuggestion()) }),
  "reminders.dismissSuggestion": async () => ({ ...(await makeSuggestion()) }),
  "reminders.reopenSuggestion": async () => {
    const suggestion = { ...(await makeSuggestion()) };
    await send("reminders.dismissSuggestion", suggestion);
    return suggestion;
  },
  "offers.create": async () => ({ applicationId: (await makeApplication()).id, currency: "EUR", base: "1" }),
  "offers.update": async () => ({ id: (await makeOffer()).id, expectedVersion: 1, vacationDays: 30 }),
  "offers.accept": async () => ({ id: (await makeOffer()).id, expectedVersion: 1, moveTo: "accepted" }),
  "offers.delete": async () => ({ id: (await makeOffer()).id }),
  "offers.restore": async () => ({ id: (await make("offers.delete", { id: (await makeOffer()).id })).id }),
  "offers.setRate": () => ({ from: "USD", to: "EUR", rate: "0.92" }),
  "offers.removeRate": async () => {
    await send("offers.setRate", { from: "CHF", to: "EUR", rate: "1.06" });
    return { from: "CHF", to: "EUR" };
  },
  "profileImports.start": () => ({ text: "Ada Example\nada@example.org" }),
  "profileImports.correct": async () => ({
    id: (await startResume()).id,
    expectedVersion: 1,
    resume: { basics: { name: "Ada" } },
  }),
  "profileImports.confirm": async () => ({
    id: (await startResume()).id,
    expectedVersion: 1,
    profileId: (await makeProfile()).id,
  }),
  "profileImports.undo": async () =>
    resumeAfter("profileImports.confirm", { profileId: (await makeProfile()).id }),
  "profileImports.discard": async () => ({ id: (await startResume()).id, expectedVersion: 1 }),
  "profileImports.restore": () => resumeAfter("profileImports.discard"),
  "fit.submitJudgements": () => judgementInput(),
  "fit.deleteJudgement": async () => ({ id: (await makeJudgement()).id }),
  "fit.restoreJudgement": async () => ({
    id: (await make("fit.deleteJudgement", { id: (await makeJudgement()).id })).id,
  }),
  "fit.rescore": async () => ({ profileId: (await makeProfile()).id }),
  "profiles.create": () => ({ name: "Baker", basics: { fullName: "Ada" } }),
  "profiles.update": async () => ({ id: (await makeProfile()).id, expectedVersion: 1, language: "de" }),
  "profiles.duplicate": async () => ({ id: (await makeProfile()).id, name: "Copy" }),
  "profiles.delete": async () => ({ id: (await makeProfile()).id }),
  "profiles.restore": async () => ({ id: (await makeDeletedProfile()).id }),
  "profiles.updateAspirations": async () => ({
    profileId: (await makeProfile()).id,
    expectedVersion: 1,
    titles: ["Head baker"],
  }),
  "profiles.addEntry": async () => ({
    profileId: (await profileOfAll()).id,
    entry: { section: "experience", title: "Baker", highlights: ["Baked"] },
  }),
  "profiles.updateEntry": async () => {
    const { profileId, id } = await makeEntry();
    return { profileId, id, expectedVersion: 1, entry: { section: "awards", title: "Better" } };
  },
  "profiles.moveEntry": async () => {
    await makeEntry();
    return { ...(await makeEntry()), expectedVersion: 1, position: 0 };
  },
  "profiles.deleteEntry": makeEntry,
  "profiles.restoreEntry": async () => {
    const place = await makeEntry();
    await make("profiles.deleteEntry", place);
    return place;
  },
  "profiles.confirmVersion": async () => ({ profileId: (await makeProfile()).id, expectedRevision: 1 }),
  "profiles.restoreVersion": async () => {
    const { id: profileId } = await makeProfile();
    await send("profiles.confirmVersion", { profileId, expectedRevision: 1 });
    await make("profiles.addEntry", { profileId, entry: { section: "awards", title: "Best" } });
    return { profileId, number: 1, expectedRevision: 2 };
  },
  "calendar.createFeed": () => ({ name: "Phone", kinds: ["interview"] }),
  "calendar.updateFeed": async () => ({ id: (await makeFeed()).id, expectedVersion: 1, name: "Tablet" }),
  "calendar.rotateFeed": async () => ({ id: (await makeFeed()).id }),
  "calendar.revokeFeed": async () => ({ id: (await makeFeed()).id }),
  "stages.create": () => ({ name: "On hold" }),
  "stages.update": async () => ({ id: (await makeStage()).id, expectedVersion: 1, name: "Renamed" }),
  "stages.order": async () => ({ keys: (await stageKeys()).toReversed() }),
  "stages.delete": async () => ({ id: (await makeStage()).id, moveTo: "saved" }),
  "background.cancel": makeTask,
  "background.retry": async () => {
    const { id } = await makeTask();
    await make("background.cancel", { id });
    return { id };
  },
  "imports.start": () => ({ addresses: "https://jobs.example.com/1" }),
  "imports.cancel": async () => ({ id: (await makeImport()).id }),
  "imports.retry": async () => ({ id: (await makeEndedImport()).id }),
  "imports.undo": async () => ({ id: (await makeEndedImport()).id }),
  "imports.restore": async () => ({
    id: (await make("imports.undo", { id: (await makeEndedImport()).id })).id,
  }),
  "views.create": () => ({ page: "board", name: "Audited", query: {} }),
  "views.update": async () => ({ id: (await makeView()).id, expectedVersion: 1, name: "Renamed view" }),
  "views.delete": async () => ({ id: (await makeView()).id }),
};

const latest = async () => {
  const reply = await server.rest("GET", "/audit?limit=1", { person });
  const [entry] = listOf(AuditEntry).parse(reply.json()).items;
  if (entry === undefined) throw new Error("The chain is empty");
  return entry;
};

const inputOf = async ({ name }: NamedOperation) => {
  const input = inputs[name];
  if (input === undefined) throw new Error(`Say in \`inputs\` how ${name} is called`);
  return input();
};

const operations = listOperations(domains);
const registration = "auth.register";
const mutations = operations.filter(
  ({ name, operation }) => operation.kind === "mutation" && name !== registration,
);

describe.each(mutations.map((operation) => [operation.name, operation] as const))("%s", (name, named) => {
  test("adds exactly one entry, which says what was done to what, by whom and through what", async () => {
    const input = await inputOf(named);
    const before = await latest();
    const reply = await send(name, input);
    expect([reply.statusCode, reply.json().error?.message]).toEqual([200, undefined]);
    const entry = await latest();
    const { audit } = named.operation;
    const target = audit === false ? null : audit.target;
    expect(entry).toMatchObject({
      sequence: before.sequence + 1,
      operation: name,
      event: audit === false ? "" : audit.event,
      targetId: target === null ? null : (reply.json().result.data[target] ?? input[target]),
      requestId: reply.headers["x-request-id"],
      client: "web",
      credential: { kind: "session" },
    });
    expect(entry.differences?.length).toBeGreaterThan(0);
  });

  test("adds none when it is refused", async () => {
    const { sequence } = await latest();
    const reply = await send(name, { thereIsNoSuchField: 1 });
    expect(reply.statusCode).toBe(400);
    expect((await latest()).sequence).toBe(sequence);
  });
});

test("registering begins the person's chain with one entry", async () => {
  const body = { email: "audited@example.org", password: PASSWORD, displayName: "Audited" };
  const { cookies } = await server.rest("POST", "/auth/register", { body });
  const headers = { cookie: `${cookies[0]?.name}=${cookies[0]?.value}` };
  const { items } = listOf(AuditEntry).parse((await server.rest("GET", "/audit", { headers })).json());
  expect(items).toMatchObject([{ sequence: 1, event: "account.registered", operation: registration }]);
});

test("no query adds any", async () => {
  const { sequence } = await latest();
  for (const { name, operation } of operations) {
    if (operation.kind !== "query") continue;
    for (const input of [{}, { id: 1 }]) await send(name, input);
  }
  expect((await latest()).sequence).toBe(sequence);
});

test("the chain of all that was done here is whole", async () => {
  const chain = (await server.rest("GET", "/audit/verify", { person })).json();
  expect(chain).toMatchObject({ valid: true, entries: (await latest()).sequence });
});
