import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
let recruiters: TestPerson["api"]["recruiters"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  recruiters = person.api.recruiters;
});

const names = async (input: Parameters<typeof recruiters.list>[0] = {}) =>
  (await recruiters.list(input)).items.map(({ name }) => name);
const companyOf = async (name: string) => {
  const { items } = await person.api.companies.list({});
  const found = items.find((company) => company.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};
const mergeCompanies = async (from: string, into: string) =>
  person.api.companies.merge({ id: (await companyOf(from)).id, intoId: (await companyOf(into)).id });
const contactOf = async (recruiterId: Awaited<ReturnType<typeof recruiters.create>>["id"], title: string) => {
  const { id: jobId } = await person.api.jobs.create({ title });
  const { id: applicationId } = await person.api.applications.create({ jobId });
  await person.api.contacts.create({ applicationId, recruiterId });
  return applicationId;
};

describe("a recruiter", () => {
  test("has a company from the beginning, which is one of the person's companies", async () => {
    await person.api.jobs.create({ title: "Baker", company: "Acme" });
    const ann = await recruiters.create({
      name: "Ann",
      email: "Ann@acme.example",
      phone: "+41 1",
      profileUrl: "https://people.example/ann",
      notes: "Kind",
      company: "acme",
      title: "Talent partner",
    });
    expect(ann).toMatchObject({ company: "acme", title: "Talent partner", applications: 0, sameAs: [] });
    expect(ann.employments).toMatchObject([{ company: "acme", from: null, to: null }]);
    expect(ann.companyId).toBe((await companyOf("acme")).id);
    expect(await recruiters.get({ id: ann.id })).toEqual(ann);
  });

  test("is changed by field, cleared by null, and needs the version that is there", async () => {
    const { id } = await recruiters.create({ name: "Ann", phone: "1" });
    const changed = await recruiters.update({ id, expectedVersion: 1, name: "Anna", phone: null });
    expect(changed).toMatchObject({ name: "Anna", phone: null, version: 2 });
    expect((await refusalOf(recruiters.update({ id, expectedVersion: 1, name: "Other" }))).code).toBe(
      "VERSION_CONFLICT",
    );
  });

  test("with the e-mail address of another is refused, in whatever case, until that one is gone", async () => {
    const ann = await recruiters.create({ name: "Ann", email: "ann@acme.example" });
    const twin = () => recruiters.create({ name: "Anna", email: "ANN@acme.example" });
    expect(await refusalOf(twin())).toMatchObject({
      code: "CONFLICT",
      details: { recruiterId: ann.id },
      issues: [{ path: ["email"] }],
    });
    await recruiters.update({ id: ann.id, expectedVersion: 1, email: "ann@acme.example", notes: "Same" });
    await recruiters.delete({ id: ann.id });
    await twin();
    expect((await refusalOf(recruiters.restore({ id: ann.id }))).code).toBe("CONFLICT");
  });

  test("deleted is found among the deleted ones, and comes back with its history", async () => {
    const { id } = await recruiters.create({ name: "Ann", company: "Acme" });
    await recruiters.delete({ id, expectedVersion: 1 });
    expect([await names(), await names({ deleted: true })]).toEqual([[], ["Ann"]]);
    expect((await refusalOf(recruiters.delete({ id }))).code).toBe("NOT_FOUND");
    expect(await recruiters.restore({ id })).toMatchObject({ deletedAt: null, company: "Acme" });
  });
});

describe("the list", () => {
  test("is by name without regard to case, page after page, and the person's alone", async () => {
    for (const name of ["bea", "Ánn", "Zoe", "Cleo"]) await recruiters.create({ name });
    await (await signUp(platform)).api.recruiters.create({ name: "Theirs" });
    const first = await recruiters.list({ limit: 3 });
    const second = await recruiters.list({ limit: 3, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["Ánn", "bea", "Cleo", "Zoe"]);
    expect(second.nextCursor).toBeNull();
    const foreign = recruiters.list({ search: "a", cursor: first.nextCursor ?? "" });
    expect((await refusalOf(foreign)).code).toBe("INVALID_INPUT");
  });

  test("is searched by the beginnings of words of name, e-mail and companies of now and before", async () => {
    const { id: recruiterId } = await recruiters.create({
      name: "Ánn Smith",
      email: "as@agency.example",
      company: "Blue Ocean",
    });
    await recruiters.addEmployment({ recruiterId, company: "Red Rock", to: "2020-01-01" });
    await recruiters.create({ name: "Bea" });
    for (const search of ["ann smi", "agency", "ocean ann", "red"])
      expect([search, await names({ search })]).toEqual([search, ["Ánn Smith"]]);
    for (const search of ["mith", "%", "ann bea"]) expect(await names({ search })).toEqual([]);
  });

  test("of a company has who is or was there, also under another name of it", async () => {
    await recruiters.create({ name: "Ann", company: "Zenith" });
    const { id } = await recruiters.create({ name: "Bea", company: "Other" });
    await recruiters.addEmployment({ recruiterId: id, company: "Acme", to: "2020-01-01" });
    await recruiters.create({ name: "Cleo", company: "Other" });
    expect(await names({ companyId: (await companyOf("Acme")).id })).toEqual(["Bea"]);
    const gone = await companyOf("Zenith");
    await mergeCompanies("Zenith", "Acme");
    const acme = await companyOf("Acme");
    expect(await names({ companyId: acme.id })).toEqual(["Ann", "Bea"]);
    expect((await recruiters.list({ search: "ann" })).items[0]).toMatchObject({ company: "Acme" });
    expect(await names({ search: "ann acme" })).toEqual(["Ann"]);
    await person.api.companies.restore({ id: gone.id });
    expect(await names({ companyId: acme.id })).toEqual(["Bea"]);
  });
});

test("a recruiter is found by the name of the company that theirs was merged into, however often", async () => {
  await recruiters.create({ name: "Ann", company: "Zenith" });
  await person.api.companies.create({ name: "Acme" });
  await person.api.companies.create({ name: "Bolt" });
  await mergeCompanies("Zenith", "Acme");
  await mergeCompanies("Acme", "Bolt");
  for (const search of ["zenith", "acme", "bolt ann"]) expect(await names({ search })).toEqual(["Ann"]);
  const bolt = await companyOf("Bolt");
  expect(await names({ companyId: bolt.id, search: "acme" })).toEqual(["Ann"]);
  expect(await names({ companyId: bolt.id, search: "other" })).toEqual([]);
  const found = await person.api.search.everything({ text: "acme" });
  expect(found).toMatchObject({
    recruiters: [{ name: "Ann", company: "Bolt" }],
    companies: [{ name: "Bolt" }],
  });
});

describe("the history of employments", () => {
  test("has those that go on on top, then the latest; the first of them is the company of now", async () => {
    const { id: recruiterId } = await recruiters.create({ name: "Ann", company: "Acme" });
    const add = (company: string, from: string | null, to: string | null) =>
      recruiters.addEmployment({ recruiterId, company, from, to });
    await add("First", "2010-01-01", "2012-12-31");
    await add("Second", "2013-01-01", "2019-12-31");
    await add("Newest", "2024-01-01", null);
    const { employments, company } = await recruiters.get({ id: recruiterId });
    expect(employments.map((one) => one.company)).toEqual(["Newest", "Acme", "Second", "First"]);
    expect(company).toBe("Newest");
  });

  test("an entry is changed, deleted and brought back", async () => {
    const { id: recruiterId } = await recruiters.create({ name: "Ann" });
    const { id } = await recruiters.addEmployment({ recruiterId, company: "Acme", from: "2020-01-01" });
    const ended = await recruiters.updateEmployment({
      id,
      expectedVersion: 1,
      company: "Bolt",
      to: "2021-01-01",
    });
    expect(ended).toMatchObject({ company: "Bolt", from: "2020-01-01", to: "2021-01-01", version: 2 });
    expect((await recruiters.get({ id: recruiterId })).company).toBeNull();
    await recruiters.deleteEmployment({ id });
    expect((await recruiters.get({ id: recruiterId })).employments).toEqual([]);
    expect((await refusalOf(recruiters.updateEmployment({ id, expectedVersion: 3 }))).code).toBe("NOT_FOUND");
    await recruiters.restoreEmployment({ id });
    expect((await recruiters.get({ id: recruiterId })).employments).toHaveLength(1);
  });

  test("an end before the beginning is refused, also by a change of one of both", async () => {
    const { id: recruiterId } = await recruiters.create({ name: "Ann" });
    const dates = { from: "2021-01-01", to: "2020-12-31" };
    const refused = { code: "INVALID_INPUT", issues: [{ path: ["to"] }] };
    expect(await refusalOf(recruiters.addEmployment({ recruiterId, company: "A", ...dates }))).toMatchObject(
      refused,
    );
    const { id } = await recruiters.addEmployment({ recruiterId, company: "A", from: dates.from });
    const change = recruiters.updateEmployment({ id, expectedVersion: 1, to: dates.to });
    expect(await refusalOf(change)).toMatchObject(refused);
  });

  test("keeps a company from being deleted", async () => {
    await recruiters.create({ name: "Ann", company: "Acme" });
    const { id } = await companyOf("Acme");
    expect(await refusalOf(person.api.companies.delete({ id }))).toMatchObject({
      code: "CONFLICT",
      details: { recruiters: 1 },
    });
  });
});

describe("merging", () => {
  test("shows histories and applications together, and taking it back gives each what it had", async () => {
    const ann = await recruiters.create({ name: "Ann", email: "ann@acme.example", company: "Acme" });
    const anna = await recruiters.create({ name: "Anna", phone: "+41 1", company: "Bolt" });
    const applicationId = await contactOf(ann.id, "Baker");
    await contactOf(anna.id, "Cook");
    const left = await recruiters.merge({ id: ann.id, intoId: anna.id, expectedVersion: 1 });
    expect(left).toMatchObject({ id: anna.id, name: "Anna", applications: 2 });
    expect(left.employments.map(({ company }) => company)).toEqual(["Bolt", "Acme"]);
    expect(left.sameAs).toEqual([{ id: ann.id, name: "Ann", email: "ann@acme.example", phone: null }]);
    expect(await names()).toEqual(["Anna"]);
    expect(await names({ companyId: (await companyOf("Acme")).id })).toEqual(["Anna"]);
    expect((await person.api.contacts.list({ applicationId })).items).toMatchObject([
      { recruiterId: anna.id, name: "Anna", phone: "+41 1" },
    ]);
    expect((await person.api.contacts.list({ recruiterId: anna.id })).items).toHaveLength(2);
    await recruiters.restore({ id: ann.id });
    expect(await recruiters.get({ id: anna.id })).toMatchObject({ applications: 1, sameAs: [] });
    expect(await recruiters.get({ id: ann.id })).toMatchObject({ applications: 1, company: "Acme" });
    expect((await person.api.contacts.list({ applicationId })).items).toMatchObject([{ name: "Ann" }]);
  });

  test("twice, in a circle or into itself is refused; of a chain any link can be taken back", async () => {
    const [a, b, c] = [
      await recruiters.create({ name: "A", company: "Of A" }),
      await recruiters.create({ name: "B" }),
      await recruiters.create({ name: "C" }),
    ];
    await recruiters.merge({ id: a.id, intoId: b.id });
    const refusals = await Promise.all([
      refusalOf(recruiters.merge({ id: a.id, intoId: b.id })),
      refusalOf(recruiters.merge({ id: b.id, intoId: a.id })),
      refusalOf(recruiters.merge({ id: c.id, intoId: c.id })),
    ]);
    expect(refusals.map(({ code }) => code)).toEqual(["CONFLICT", "CONFLICT", "INVALID_REFERENCE"]);
    await recruiters.merge({ id: b.id, intoId: c.id });
    const whole = await recruiters.get({ id: c.id });
    expect([whole.company, whole.sameAs.map(({ name }) => name)]).toEqual(["Of A", ["A", "B"]]);
    for (const search of ["a", "of", "b", "c of", "of a b c"])
      expect([search, await names({ search })]).toEqual([search, ["C"]]);
    await recruiters.restore({ id: a.id });
    expect(await names({ search: "of" })).toEqual(["A"]);
    expect(await recruiters.get({ id: c.id })).toMatchObject({ company: null, sameAs: [{ name: "B" }] });
    expect((await recruiters.get({ id: a.id })).company).toBe("Of A");
  });
});
