import { getPriority } from "node:os";
import { threadId } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { user } from "../auth/tables.ts";
import { examplePerson } from "./testing/example-person.ts";
import { countPeopleSlowly, failSlowly, threadForNames } from "./testing/heavy-reads.ts";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.transaction((tx) =>
    tx.insert(user).values([examplePerson("1@x.org"), examplePerson("2@x.org")]),
  );
});
afterAll(() => database.close());

test("a heavy read gives the same rows, from another thread on the embedded engine", async () => {
  const answer = await countPeopleSlowly(database.read, { with: ["1@x.org"] });
  expect(answer.people).toEqual([expect.objectContaining({ email: "1@x.org" })]);
  if (database.engine === "embedded") expect(answer.thread).not.toBe(threadId);
});

test.skipIf(process.env.TEST_DATABASE_URL || process.platform !== "linux")(
  "its thread gives way to the one that answers requests",
  async () => {
    const { priority } = await countPeopleSlowly(database.read, { with: [] });
    expect(priority).toBeGreaterThan(getPriority(process.pid));
  },
);

test("a read that is heavy with some parameters only stays here with the others", async () => {
  expect(await threadForNames(database.read, ["1"])).toBe(threadId);
  if (database.engine === "embedded")
    expect(await threadForNames(database.read, ["1", "2"])).not.toBe(threadId);
});

test("inside a transaction it stays there, and sees its work", async () => {
  await database.transaction(async (tx) => {
    await tx.insert(user).values(examplePerson("3@x.org"));
    const answer = await countPeopleSlowly(tx, { with: ["3@x.org"] });
    expect(answer).toMatchObject({ thread: threadId, people: [{ email: "3@x.org" }] });
  });
});

test("many at once are all answered, failures included", async () => {
  const answers = await Promise.allSettled([
    ...Array.from({ length: 10 }, (_, index) =>
      countPeopleSlowly(database.read, { with: [`${index}@x.org`] }),
    ),
    failSlowly(database.read),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 10 }, () => "fulfilled"),
    "rejected",
  ]);
});

test.skipIf(process.env.TEST_DATABASE_URL)(
  "closing refuses those under way, and those that come later",
  async () => {
    const closing = await openTestDatabase();
    const underWay = expect(countPeopleSlowly(closing.read, { with: [] })).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
    await closing.close();
    await underWay;
    await expect(countPeopleSlowly(closing.read, { with: [] })).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
  },
);
