import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import * as thread from "./taxonomy-thread.ts";

// Passes every call on; only counts them.
vi.mock("./taxonomy-thread.ts", async (original) => {
  const real = await original<typeof thread>();
  return { ...real, findInTexts: vi.fn(real.findInTexts) };
});

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
  person = await signUp(platform);
});
afterAll(() => platform.close());

test("a profile is searched for skills once, until it, or a skill of one's own, is another one", async () => {
  const { api } = person;
  const { id: profileId } = await api.profiles.create({ name: "Mine" });
  const add = (name: string) => api.profiles.addEntry({ profileId, entry: { section: "skills", name } });
  const searches = vi.mocked(thread.findInTexts).mockClear();
  const listed = async () => (await api.skills.list({})).items.map(({ name }) => name);
  await add("Kotlin");
  expect(await listed()).toEqual(["Kotlin"]);
  expect(await listed()).toEqual(["Kotlin"]);
  await api.skills.get({ key: "linguist:kotlin" });
  expect(searches).toHaveBeenCalledTimes(1);
  await add("Sourdough");
  expect(await listed()).toEqual(["Kotlin"]);
  await api.skills.create({ name: "Sourdough" });
  expect(await listed()).toEqual(["Kotlin", "Sourdough"]);
  expect(searches).toHaveBeenCalledTimes(3);
});
