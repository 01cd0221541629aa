import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let contacts: TestPerson["api"]["contacts"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  contacts = person.api.contacts;
});

const apply = async (title = "Baker", company?: string) => {
  const job = await person.api.jobs.create({ title, ...(company !== undefined && { company }) });
  const { id } = await person.api.applications.create({ jobId: job.id });
  return { id, jobId: job.id, companyId: job.companyId };
};
const names = async (input: Parameters<typeof contacts.list>[0]) =>
  (await contacts.list(input)).items.map(({ name }) => name);

describe("a contact of an application", () => {
  test("is anybody by name, with a role and how to reach them", async () => {
    const { id: applicationId, jobId } = await apply("Baker", "Acme");
    const made = await contacts.create({
      applicationId,
      name: "Grace",
      role: "Hiring manager",
      email: "grace@acme.example",
      phone: "+41 1",
      notes: "Likes tea",
    });
    expect(made).toMatchObject({
      applicationId,
      job: { id: jobId, title: "Baker", company: "Acme" },
      recruiterId: null,
      name: "Grace",
      role: "Hiring manager",
      version: 1,
    });
    expect(await contacts.get({ id: made.id })).toEqual(made);
    expect(await contacts.list({ applicationId })).toEqual({ items: [made], nextCursor: null });
  });

  test("or a recruiter, who is called and reached as that page says, now and after a change", async () => {
    const { id: applicationId } = await apply();
    const ann = await person.api.recruiters.create({ name: "Ann", email: "ann@acme.example" });
    await contacts.create({ applicationId, recruiterId: ann.id, role: "Agency" });
    await person.api.recruiters.update({ id: ann.id, expectedVersion: 1, name: "Anna", phone: "1" });
    expect((await contacts.list({ applicationId })).items).toMatchObject([
      { recruiterId: ann.id, name: "Anna", email: "ann@acme.example", phone: "1", role: "Agency" },
    ]);
    await person.api.recruiters.delete({ id: ann.id });
    expect(await names({ applicationId })).toEqual(["Anna"]);
  });

  test("that is nobody is refused; a recruiter is in an application once", async () => {
    const { id: applicationId } = await apply();
    expect(await refusalOf(contacts.create({ applicationId }))).toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: ["name"] }],
    });
    const { id: recruiterId } = await person.api.recruiters.create({ name: "Ann" });
    const { id } = await contacts.create({ applicationId, recruiterId });
    expect((await refusalOf(contacts.create({ applicationId, recruiterId }))).code).toBe("CONFLICT");
    await contacts.delete({ id });
    await contacts.create({ applicationId, recruiterId });
    expect((await refusalOf(contacts.restore({ id }))).code).toBe("CONFLICT");
  });

  test("becomes a recruiter, and is called as before when that is taken back", async () => {
    const { id: applicationId } = await apply();
    const { id } = await contacts.create({ applicationId, name: "A. Smith", phone: "1" });
    const { id: recruiterId } = await person.api.recruiters.create({ name: "Ann Smith" });
    const linked = await contacts.update({ id, expectedVersion: 1, recruiterId });
    expect(linked).toMatchObject({ recruiterId, name: "Ann Smith", phone: null, version: 2 });
    const back = await contacts.update({ id, expectedVersion: 2, recruiterId: null });
    expect(back).toMatchObject({ recruiterId: null, name: "A. Smith", phone: "1" });
    expect((await refusalOf(contacts.update({ id, expectedVersion: 2, role: "Boss" }))).code).toBe(
      "VERSION_CONFLICT",
    );
  });

  test("is removed, and brought back", async () => {
    const { id: applicationId } = await apply();
    const { id } = await contacts.create({ applicationId, name: "Grace" });
    expect(await contacts.delete({ id })).toMatchObject({ deletedAt: expect.any(String) });
    expect(await names({ applicationId })).toEqual([]);
    expect((await refusalOf(contacts.delete({ id }))).code).toBe("NOT_FOUND");
    expect(await contacts.restore({ id })).toMatchObject({ deletedAt: null, version: 3 });
    expect(await names({ applicationId })).toEqual(["Grace"]);
  });

  test("another person's recruiter is not there", async () => {
    const { id: applicationId } = await apply();
    const stranger = await signUp(platform);
    const { id: recruiterId } = await stranger.api.recruiters.create({ name: "Theirs" });
    expect((await refusalOf(contacts.create({ applicationId, recruiterId }))).code).toBe("NOT_FOUND");
  });
});

describe("the list of contacts", () => {
  test("says in which applications a recruiter is, and who is known at a company", async () => {
    const [one, other] = [await apply("Baker", "Acme"), await apply("Cook", "Bolt")];
    const { id: recruiterId } = await person.api.recruiters.create({ name: "Ann" });
    for (const { id: applicationId } of [one, other]) await contacts.create({ applicationId, recruiterId });
    await contacts.create({ applicationId: one.id, name: "Grace" });
    const titles = (await contacts.list({ recruiterId })).items.map(({ job }) => job.title);
    expect(titles).toEqual(["Baker", "Cook"]);
    expect(await names({ companyId: one.companyId ?? undefined })).toEqual(["Ann", "Grace"]);
    const first = await contacts.list({ limit: 2 });
    const second = await contacts.list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  });

  test("leaves out those of deleted applications until these are back", async () => {
    const { id: applicationId, jobId } = await apply();
    const { id: recruiterId } = await person.api.recruiters.create({ name: "Ann" });
    await contacts.create({ applicationId, recruiterId });
    await person.api.jobs.delete({ id: jobId });
    expect(await names({ recruiterId })).toEqual([]);
    expect((await person.api.recruiters.get({ id: recruiterId })).applications).toBe(0);
    expect((await refusalOf(contacts.create({ applicationId, name: "Grace" }))).code).toBe("NOT_FOUND");
    await person.api.jobs.restore({ id: jobId });
    expect(await names({ recruiterId })).toEqual(["Ann"]);
  });
});
