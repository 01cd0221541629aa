import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { enqueueFor, meddledWith, startRunner, taskIn, taskWhen } from "../_kit/testing/tasks.ts";
import { keepSkills } from "./keep-task.ts";

let platform: TestPlatform;
let person: TestPerson;
let skills: TestPerson["api"]["skills"];
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  skills = person.api.skills;
});

const addJob = (descriptionText: string, title = "Engineer") =>
  person.api.jobs.create({ title, descriptionText });
const listed = async (input: Parameters<typeof skills.list>[0] = {}) =>
  (await skills.list(input)).items.map(({ name, jobs }) => [name, jobs]);

/** The background work is done. */
const keepAll = async () => {
  const { task } = await enqueueFor(platform, person.userId, keepSkills, {});
  const runner = startRunner(platform, [keepSkills]);
  await taskIn(platform, task, "succeeded");
  await runner.stop();
};

describe("the skills of jobs", () => {
  test("are counted at once, and the same when they are kept", async () => {
    await addJob("We use Python and Docker. Python every day.");
    await addJob("Python, Kafka");
    const gone = await addJob("Python");
    await person.api.jobs.delete({ id: gone.id });
    const expected = [
      ["Python", 2],
      ["Apache Kafka", 1],
      ["Docker", 1],
    ];
    expect(await listed()).toEqual(expected);
    await keepAll();
    expect(await listed()).toEqual(expected);
    expect(await listed({ search: "kaf" })).toEqual([["Apache Kafka", 1]]);
    expect(await (await signUp(platform)).api.skills.list({})).toEqual({ items: [], nextCursor: null });
  });

  test("follow a text that is corrected, before and after they are kept again", async () => {
    const { id, version } = await addJob("Python");
    await keepAll();
    await person.api.jobs.update({ id, expectedVersion: version, descriptionText: "Kotlin and Docker" });
    const expected = [
      ["Docker", 1],
      ["Kotlin", 1],
    ];
    expect(await listed()).toEqual(expected);
    await keepAll();
    expect(await listed()).toEqual(expected);
  });

  test("are those of the text as it is, also if it was corrected while it was read", async () => {
    const { id, version } = await addJob("Python");
    const { task } = await enqueueFor(platform, person.userId, keepSkills, {});
    const correct = () =>
      person.api.jobs.update({ id, expectedVersion: version, descriptionText: "Kotlin and Docker" });
    const runner = startRunner(platform, [meddledWith(keepSkills, "step", correct)]);
    const { progressDone } = await taskIn(platform, task, "succeeded");
    await runner.stop();
    expect(progressDone).toBe(1);
    expect(await listed()).toEqual([
      ["Docker", 1],
      ["Kotlin", 1],
    ]);
  });

  test("are found again if what they are found with changes just before the end", async () => {
    await addJob("You bake sourdough.");
    const { task } = await enqueueFor(platform, person.userId, keepSkills, {});
    const add = () => skills.create({ name: "Sourdough" });
    const runner = startRunner(platform, [meddledWith(keepSkills, "end", add)]);
    const again = await taskWhen(platform, task, ({ errorCode }) => errorCode !== null);
    await runner.stop();
    expect(again).toMatchObject({ state: "waiting", errorCode: "CONFLICT" });
  });

  test("come page after page", async () => {
    await addJob("Python, Docker, Kafka");
    const first = await skills.list({ limit: 2 });
    const second = await skills.list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      "Apache Kafka",
      "Docker",
      "Python",
    ]);
    expect(second.nextCursor).toBeNull();
  });

  test("have their places in the posting, with the sentence", async () => {
    const { id } = await addJob("Hello.\nWe use Python. And Python again.");
    const { items } = await skills.ofJob({ jobId: id });
    expect(items).toMatchObject([
      { key: "linguist:python", count: 2, places: [{ start: 14, end: 20, sentence: "We use Python." }, {}] },
    ]);
    const stranger = await signUp(platform);
    expect((await refusalOf(stranger.api.skills.ofJob({ jobId: id }))).code).toBe("NOT_FOUND");
  });
});

describe("one skill", () => {
  test("is read by its key or a source's id, with where the person's jobs name it", async () => {
    await addJob("We use Python.", "Kept");
    await keepAll();
    await addJob("Also Python here.", "New");
    const detail = await skills.get({ key: "onet:python" });
    expect(detail).toMatchObject({ key: "linguist:python", name: "Python", kind: "technology", jobs: 2 });
    expect(detail.sources).toContain("onet:python");
    expect(detail.seenInJobs.map(({ title, sentence }) => [title, sentence])).toEqual([
      ["New", "Also Python here."],
      ["Kept", "We use Python."],
    ]);
    expect((await refusalOf(skills.get({ key: "nobody:knows" }))).code).toBe("NOT_FOUND");
  });

  test("is searched by the beginnings of its words, whatever case and accents; one's own come first", async () => {
    await skills.create({ name: "Python for Bakers" });
    const { items } = await skills.search({ query: "PYTH", limit: 3 });
    expect(items.map(({ name, kind }) => [name, kind])).toMatchObject([
      ["Python for Bakers", "own"],
      ["Python", "technology"],
      [expect.any(String), "technology"],
    ]);
    expect((await skills.search({ query: "machíne lear" })).items[0]?.name).toBe("Machine learning");
    expect((await skills.search({ query: "excel" })).items[0]?.name).toBe("Microsoft Excel");
    expect((await skills.search({ query: "%_" })).items).toEqual([]);
  });

  test("searches go on page after page", async () => {
    const first = await skills.search({ query: "java", limit: 2 });
    const second = await skills.search({ query: "java", limit: 2, cursor: first.nextCursor ?? "" });
    const keys = [...first.items, ...second.items].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect((await refusalOf(skills.search({ query: "go", cursor: first.nextCursor ?? "" }))).code).toBe(
      "INVALID_INPUT",
    );
  });
});

describe("the skills of profiles", () => {
  test("are counted beside those of jobs, with where the profile says them", async () => {
    const { id: profileId } = await person.api.profiles.create({ name: "Mine" });
    const add = (entry: Parameters<typeof person.api.profiles.addEntry>[0]["entry"]) =>
      person.api.profiles.addEntry({ profileId, entry });
    await add({ section: "skills", name: "Snakes", taxonomyKey: "linguist:python" });
    await add({ section: "skills", name: "Go" });
    await add({ section: "skills", name: "Kotlin" });
    await add({ section: "experience", title: "Engineer", summary: "Ran Docker in the cloud. And more." });
    await addJob("Docker wanted.");
    const { items } = await skills.list({});
    expect(items.map(({ name, jobs, profiles }) => [name, jobs, profiles])).toEqual([
      ["Docker", 1, 1],
      ["Go", 0, 1],
      ["Kotlin", 0, 1],
      ["Python", 0, 1],
    ]);
    const docker = await skills.get({ key: "ghtopic:docker" });
    expect(docker.seenInProfiles).toEqual([
      { profileId, profile: "Mine", section: "experience", sentence: "Ran Docker in the cloud." },
    ]);
  });

  const pointing = async (name: string, taxonomyKey: string) => {
    const { id: profileId } = await person.api.profiles.create({ name: `With ${name}` });
    await person.api.profiles.addEntry({ profileId, entry: { section: "skills", name, taxonomyKey } });
  };
  const said = async () => (await skills.list({})).items.map(({ key, profiles }) => [key, profiles]);

  test("follow a skill of one's own into what it was merged into, and stand by their name when it is deleted", async () => {
    const { id, key, version } = await skills.create({ name: "Snake language" });
    await pointing("Kotlin", key);
    expect(await said()).toEqual([[key, 1]]);
    const merged = await skills.merge({ id, intoKey: "linguist:python" });
    expect(merged.version).toBe(version + 1);
    expect(await said()).toEqual([["linguist:python", 1]]);
    await skills.restore({ id });
    expect(await said()).toEqual([[key, 1]]);
    await skills.delete({ id });
    expect(await said()).toEqual([["linguist:kotlin", 1]]);
  });

  test("are the taxonomy's by the id of any source, and stand by their name for one that it has no more", async () => {
    await pointing("Snakes", "onet:python");
    expect(await said()).toEqual([["linguist:python", 1]]);
    await pointing("Kotlin", "nobody:knows");
    expect((await said()).toSorted()).toEqual([
      ["linguist:kotlin", 1],
      ["linguist:python", 1],
    ]);
  });

  test("have the names of skills in any case and by any of them, one's own first, each skill once", async () => {
    const { id: profileId } = await person.api.profiles.create({ name: "Mine" });
    const add = (name: string) =>
      person.api.profiles.addEntry({ profileId, entry: { section: "skills", name } });
    for (const name of ["js", "JavaScript", "go", "Kundenliebe", "levain"]) await add(name);
    expect((await said()).toSorted()).toEqual([
      ["linguist:go", 1],
      ["linguist:javascript", 1],
    ]);
    const { key } = await skills.create({ name: "Sourdough", aliases: ["Levain"] });
    expect(await said()).toContainEqual([key, 1]);
    const { seenInProfiles } = await skills.get({ key: "linguist:javascript" });
    expect(seenInProfiles.map(({ sentence }) => sentence)).toEqual(["js"]);
  });

  test("are those of the profile as it is, under the name that it has", async () => {
    const { id, version } = await person.api.profiles.create({ name: "Mine" });
    const entry = { section: "skills" as const, name: "Kotlin" };
    await person.api.profiles.addEntry({ profileId: id, entry });
    expect(await said()).toEqual([["linguist:kotlin", 1]]);
    await person.api.profiles.update({ id, expectedVersion: version, name: "Renamed" });
    const { seenInProfiles } = await skills.get({ key: "linguist:kotlin" });
    expect(seenInProfiles).toMatchObject([{ profile: "Renamed" }]);
    await person.api.profiles.delete({ id });
    expect(await said()).toEqual([]);
  });

  test("are not told to a token that may not read profiles", async () => {
    const { id: profileId } = await person.api.profiles.create({ name: "Mine" });
    await person.api.profiles.addEntry({ profileId, entry: { section: "skills", name: "Kotlin" } });
    const reader = person.through({ client: "mcp", scopes: ["job:read"] });
    expect((await reader.skills.list({})).items).toEqual([]);
    expect(await reader.skills.get({ key: "linguist:kotlin" })).toMatchObject({
      profiles: 0,
      seenInProfiles: [],
    });
    expect((await skills.list({})).items).toMatchObject([{ name: "Kotlin", profiles: 1 }]);
  });
});

describe("own skills", () => {
  test("are found in texts by all their names, before the taxonomy's", async () => {
    const { key } = await skills.create({ name: "Oven Python", aliases: ["OvPy", "ovpy", "Oven Python"] });
    const { items } = await skills.find({ text: "Oven Python, python and OVPY." });
    expect(items.map((item) => [item.key, item.count])).toEqual([
      [key, 2],
      ["linguist:python", 1],
    ]);
    expect((await skills.listOwn({})).items).toMatchObject([{ name: "Oven Python", aliases: ["ovpy"] }]);
  });

  test("come before the taxonomy's of the same name, but not within a longer name of it", async () => {
    const [kafka, spring] = [await skills.create({ name: "Kafka" }), await skills.create({ name: "Spring" })];
    const keys = async (text: string) => (await skills.find({ text })).items.map(({ key }) => key);
    expect(await keys("Kafka and Spring Boot")).toEqual([kafka.key, "ghtopic:spring-boot"]);
    expect(await keys("Spring and Kafka")).toEqual([spring.key, kafka.key]);
  });

  test("are named once, whatever case and spaces, and by no other person", async () => {
    const { id, version } = await skills.create({ name: "Sour  dough", category: "Baking" });
    expect(await refusalOf(skills.create({ name: "SOUR DOUGH" }))).toMatchObject({ code: "CONFLICT" });
    const stranger = await signUp(platform);
    await stranger.api.skills.create({ name: "Sour dough" });
    for (const refused of [
      () => stranger.api.skills.update({ id, expectedVersion: version, name: "Mine" }),
      () => stranger.api.skills.delete({ id }),
      () => stranger.api.skills.restore({ id }),
      () => stranger.api.skills.merge({ id, intoKey: "linguist:python" }),
      () => stranger.api.skills.get({ key: `own:${id}` }),
    ])
      expect((await refusalOf(refused())).code).toBe("NOT_FOUND");
    const renamed = await skills.update({
      id,
      expectedVersion: version,
      name: "Sourdough",
      aliases: ["Levain"],
    });
    expect(renamed).toMatchObject({ name: "Sourdough", aliases: ["Levain"], category: "Baking", version: 2 });
    expect(await refusalOf(skills.update({ id, expectedVersion: version, name: "x" }))).toMatchObject({
      code: "VERSION_CONFLICT",
    });
  });

  test("are in the counts of jobs, leave them when they are deleted, and come back", async () => {
    await addJob("You bake sourdough.");
    await keepAll();
    const { id } = await skills.create({ name: "Sourdough" });
    expect(await listed()).toEqual([["Sourdough", 1]]);
    await keepAll();
    expect(await listed()).toEqual([["Sourdough", 1]]);
    await skills.delete({ id });
    expect(await listed()).toEqual([]);
    await skills.create({ name: "sourdough" });
    expect((await refusalOf(skills.restore({ id }))).code).toBe("CONFLICT");
  });

  test("mean another skill since a merge, until it is undone", async () => {
    await addJob("Snake language wanted.");
    const { id } = await skills.create({ name: "Snake language" });
    const merged = await skills.merge({ id, intoKey: "onet:python" });
    expect(merged).toMatchObject({ mergedIntoKey: "linguist:python", deletedAt: expect.any(String) });
    expect(await listed()).toEqual([["Python", 1]]);
    expect((await skills.listOwn({ deleted: true })).items).toMatchObject([{ id }]);
    await skills.restore({ id });
    expect(await listed()).toEqual([["Snake language", 1]]);
    for (const intoKey of [`own:${id}`, "own:999999", "nobody:knows"])
      expect((await refusalOf(skills.merge({ id, intoKey }))).code).toBe("INVALID_REFERENCE");
  });

  test("merged one into the next, all mean the last", async () => {
    await addJob("Alphaskill here.");
    const [one, two] = [
      await skills.create({ name: "Alphaskill" }),
      await skills.create({ name: "Betaskill" }),
    ];
    await skills.merge({ id: one.id, intoKey: two.key });
    await skills.merge({ id: two.id, intoKey: "ghtopic:docker" });
    expect(await listed()).toEqual([["Docker", 1]]);
  });
});

test("the skills of a text are found for programs too, with a limit and their total", async () => {
  const found = await skills.find({ text: "Python, Docker, Kafka and SQL", limit: 2 });
  expect([found.items.map(({ name }) => name), found.total]).toEqual([["Python", "Docker"], 4]);
  expect((await skills.find({ text: "" })).items).toEqual([]);
  const reader = person.through({ client: "mcp", scopes: ["application:read"] });
  expect((await refusalOf(reader.skills.find({ text: "Python" }))).code).toBe("FORBIDDEN");
});
