import type { Queryable } from "@jobtracker/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, personActor, type TestPlatform } from "../_kit/testing/index.ts";
import { writeProfile } from "./write-profile.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
  person = await signUp(platform);
});
afterAll(() => platform.close());

/** As within an operation of another domain. */
const contextOf = (db: Queryable) => ({
  actor: { ...personActor(person.userId), client: "web" as const },
  db,
  platform,
  log: () => platform.log,
  requestId: "test",
  signal: undefined,
  now: new Date().toISOString(),
});

const names = Array.from({ length: 5000 }, (_, at) => `Skill ${at}`);

test("five thousand skills are written at once, confirmed, copied, and there is no room for one more", async () => {
  const { profiles } = person.api;
  const { id } = await profiles.create({ name: "Many" });
  const changes = await platform.database.transaction((tx) =>
    writeProfile(contextOf(tx), id, { add: names.map((name) => ({ section: "skills" as const, name })) }),
  );
  expect(changes).toHaveLength(5000);
  const written = await profiles.get({ id });
  expect(written.revision).toBe(2);
  expect(written.skills.map(({ name }) => name)).toEqual(names);
  await profiles.confirmVersion({ profileId: id, expectedRevision: 2 });
  expect((await profiles.duplicate({ id, name: "Copy" })).skills).toHaveLength(5000);
  const more = profiles.addEntry({ profileId: id, entry: { section: "skills", name: "One more" } });
  expect((await refusalOf(more)).code).toBe("CONSTRAINT_VIOLATED");
});
