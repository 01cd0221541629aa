import type { ViewPage } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

const query = { search: "engineer", remote: "remote", stages: ["applied", "offer"], overdue: true };
const save = (name: string, page: ViewPage = "board") => person.api.views.create({ page, name, query });
const names = async (page?: ViewPage) =>
  (await person.api.views.list(page === undefined ? {} : { page })).items.map(({ name }) => name);

test("a view keeps its filters as they were", async () => {
  const view = await save("Remote only");
  expect(view).toMatchObject({ page: "board", name: "Remote only", query, version: 1 });
  expect((await person.api.views.list({})).items).toEqual([view]);
});

test("views are listed by name, those of one page or all", async () => {
  await save("zebra");
  await save("Äpfel", "jobs");
  await save("Mango");
  expect(await names("board")).toEqual(["Mango", "zebra"]);
  expect(await names()).toHaveLength(3);
});

test("a page has one view of a name, whatever its case; another page may have it too", async () => {
  await save("Mine");
  const refusal = await refusalOf(save("MINE"));
  expect(refusal).toMatchObject({ code: "CONFLICT", issues: [{ path: ["name"] }] });
  await save("mine", "table");
  await save("mine", "jobs");
});

test("a view is renamed and gets other filters, one or both", async () => {
  const { id, version } = await save("Old");
  const renamed = await person.api.views.update({ id, expectedVersion: version, name: "New" });
  expect(renamed).toMatchObject({ name: "New", query, version: 2 });
  const filtered = await person.api.views.update({ id, expectedVersion: 2, query: {} });
  expect(filtered).toMatchObject({ name: "New", query: {}, version: 3 });
  expect((await refusalOf(person.api.views.update({ id, expectedVersion: 2 }))).code).toBe(
    "VERSION_CONFLICT",
  );
});

test("a deleted view can be saved again from the answer", async () => {
  const { id } = await save("Gone");
  const { page, name, query: filters } = await person.api.views.delete({ id });
  expect(await names()).toEqual([]);
  expect((await refusalOf(person.api.views.delete({ id }))).code).toBe("NOT_FOUND");
  await person.api.views.create({ page, name, query: filters });
  expect(await names()).toEqual(["Gone"]);
});

test("filters that are no search parameters, or far too many, are refused", async () => {
  const create = (bad: Record<string, string>) =>
    person.api.views.create({ page: "board", name: "Bad", query: bad });
  expect((await refusalOf(create({ "a b": "x" }))).code).toBe("INVALID_INPUT");
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, "x".repeat(100)]));
  expect((await refusalOf(create(many))).code).toBe("INVALID_INPUT");
});
