import { defaultStages } from "@jobtracker/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

const list = async () => (await person.api.stages.list({})).items;
const keys = async () => (await list()).map(({ key }) => key);
const stage = async (key: string) => {
  const found = (await list()).find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key}`);
  return found;
};

const apply = async (at: string) => {
  const { id: jobId } = await person.api.jobs.create({ title: "Baker" });
  return person.api.applications.create({ jobId, stage: at });
};

test("everybody starts with the same stages, in the order of the board", async () => {
  expect((await list()).map(({ key, name, kind }) => ({ key, name, kind }))).toEqual(defaultStages);
});

describe("a new stage", () => {
  test("stands after the last of its kind, under a key made from its name", async () => {
    const made = await person.api.stages.create({ name: "Phone screen", color: "teal" });
    expect(made).toMatchObject({ key: "phone-screen", kind: "open", color: "teal", position: 4, version: 1 });
    expect(await keys()).toEqual([
      "saved",
      "applied",
      "interviewing",
      "offer",
      "phone-screen",
      "accepted",
      "rejected",
      "withdrawn",
      "ghosted",
    ]);
    expect((await list()).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each([
    ["Gespräch", "gesprach"],
    ["2nd round", "nd-round"],
    ["面接", "stage"],
    ["  ??  ", "stage"],
    ["Saved!", "saved-2"],
    ["x".repeat(60), "x".repeat(37)],
  ])("named %j gets the key %s", async (name, key) => {
    expect((await person.api.stages.create({ name })).key).toBe(key);
  });

  test("cannot have the name of another, whatever its case", async () => {
    expect((await refusalOf(person.api.stages.create({ name: "OFFER" }))).code).toBe("CONFLICT");
  });

  test("is refused when there are thirty", async () => {
    for (let number = 9; number <= 30; number++) await person.api.stages.create({ name: `Round ${number}` });
    expect((await refusalOf(person.api.stages.create({ name: "One more" }))).code).toBe(
      "CONSTRAINT_VIOLATED",
    );
  });

  test("can be applied to, and is found by its key", async () => {
    await person.api.stages.create({ name: "Trial day" });
    const { id } = await apply("trial-day");
    expect((await person.api.applications.get({ id })).stage).toBe("trial-day");
  });
});

describe("a stage", () => {
  test("is renamed without touching its key, its applications or what it does not name", async () => {
    const { id } = await apply("applied");
    const before = await stage("applied");
    const update = { id: before.id, expectedVersion: before.version, name: "Sent" };
    const after = await person.api.stages.update(update);
    expect(after).toEqual({ ...before, name: "Sent", version: before.version + 1 });
    expect((await person.api.applications.get({ id })).stage).toBe("applied");
    expect((await refusalOf(person.api.stages.update(update))).code).toBe("VERSION_CONFLICT");
  });

  test("gets a colour, and the colour of its kind again", async () => {
    const { id, version } = await stage("offer");
    await person.api.stages.update({ id, expectedVersion: version, color: "pink" });
    expect((await stage("offer")).color).toBe("pink");
    await person.api.stages.update({ id, expectedVersion: version + 1, color: null });
    expect((await stage("offer")).color).toBeNull();
  });

  test("is put elsewhere only together with all others", async () => {
    const before = await keys();
    const { items } = await person.api.stages.order({ keys: before.toReversed() });
    expect(items.map(({ key }) => key)).toEqual(before.toReversed());
    for (const wrong of [before.slice(1), [...before, "nowhere"], [...before.slice(1), "applied"]]) {
      expect((await refusalOf(person.api.stages.order({ keys: wrong }))).code).toBe("VERSION_CONFLICT");
    }
    expect(await keys()).toEqual(before.toReversed());
  });
});

describe("deleting a stage", () => {
  test("moves its applications, with an entry in the history of each", async () => {
    const { id } = await apply("interviewing");
    const { items } = await person.api.stages.delete({
      id: (await stage("interviewing")).id,
      moveTo: "offer",
    });
    expect(items.map(({ key, position }) => [key, position])).toEqual(
      defaultStages.filter(({ key }) => key !== "interviewing").map(({ key }, position) => [key, position]),
    );
    const application = await person.api.applications.get({ id });
    expect(application).toMatchObject({ stage: "offer", version: 2 });
    expect(application.history.at(-1)).toMatchObject({ from: "interviewing", to: "offer" });
  });

  test("without a word on where its applications go is refused, and changes nothing", async () => {
    await apply("interviewing");
    const refusal = await refusalOf(person.api.stages.delete({ id: (await stage("interviewing")).id }));
    expect(refusal).toMatchObject({ code: "CONFLICT", details: { applications: 1 } });
    expect(await keys()).toContain("interviewing");
  });

  test("takes a deleted application along, so that it can be restored", async () => {
    const { id } = await apply("interviewing");
    await person.api.applications.delete({ id });
    await person.api.stages.delete({ id: (await stage("interviewing")).id });
    expect((await person.api.applications.restore({ id })).stage).toBe("saved");
  });

  test("into itself, into nowhere, or the last one, is refused", async () => {
    const { id } = await stage("saved");
    const code = async (moveTo: string) => (await refusalOf(person.api.stages.delete({ id, moveTo }))).code;
    expect(await code("saved")).toBe("INVALID_REFERENCE");
    expect(await code("nowhere")).toBe("INVALID_REFERENCE");
    for (const other of (await list()).slice(1)) await person.api.stages.delete({ id: other.id });
    expect((await refusalOf(person.api.stages.delete({ id }))).code).toBe("CONSTRAINT_VIOLATED");
  });

  test("leaves new applications a first stage", async () => {
    await person.api.stages.delete({ id: (await stage("saved")).id });
    const { id: jobId } = await person.api.jobs.create({ title: "Baker" });
    expect((await person.api.applications.create({ jobId })).stage).toBe("applied");
  });
});
