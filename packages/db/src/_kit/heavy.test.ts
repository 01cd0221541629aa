import { readdirSync } from "node:fs";
import { getPriority } from "node:os";
import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { user } from "../auth/tables.ts";
import type { Queryable } from "./database.ts";
import { heavy } from "./heavy.ts";
import { type Placeholders, statement } from "./statement.ts";
import { examplePerson } from "./testing/example-person.ts";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";

const OTHER_ENGINE = Boolean(process.env.TEST_DATABASE_URL);

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.transaction((tx) =>
    tx.insert(user).values([examplePerson("1@x.org"), examplePerson("2@x.org")]),
  );
});
afterAll(() => database.close());

const named = async (db: Queryable, emails: readonly string[]) =>
  db.select().from(user).where(inArray(user.email, emails));
const peopleNamed = heavy(named);

/** Whether other work had its turn while the read was under way: a tick comes when no promise is left to go on. */
const letsOthersIn = async (read: Promise<unknown>): Promise<boolean> => {
  let others = false;
  process.nextTick(() => {
    others = true;
  });
  await read;
  return others;
};

test("a heavy read gives the same rows, and on the embedded engine others have their turn meanwhile", async () => {
  expect(await peopleNamed(database.read, ["1@x.org"])).toEqual(await named(database.read, ["1@x.org"]));
  expect(await letsOthersIn(peopleNamed(database.read, ["1@x.org"]))).toBe(true);
  if (database.engine === "embedded")
    expect(await letsOthersIn(named(database.read, ["1@x.org"]))).toBe(false);
});

test.skipIf(OTHER_ENGINE)("bytes and what JSON has no word for come as they are", async () => {
  const odd = async (db: Queryable) =>
    db
      .select({ bytes: sql`x'00ff'`, much: sql`9e999`, text: user.email })
      .from(user)
      .where(eq(user.email, "1@x.org"));
  const rows = await heavy(odd)(database.read);
  expect(rows).toEqual([
    { bytes: new Uint8Array([0, 255]), much: Number.POSITIVE_INFINITY, text: "1@x.org" },
  ]);
  expect(rows).toEqual(await odd(database.read));
});

test.skipIf(OTHER_ENGINE || process.platform !== "linux")(
  "its thread gives way to the one that answers requests",
  async () => {
    await peopleNamed(database.read, []);
    const priorities = readdirSync("/proc/self/task").map((thread) => getPriority(Number(thread)));
    expect(Math.max(...priorities)).toBeGreaterThan(getPriority(process.pid));
  },
);

test.skipIf(OTHER_ENGINE)(
  "statements of its thread pause, and no others, also those that were built before",
  async () => {
    const textOf = async (db: Queryable) => db.select().from(user).toSQL().sql;
    expect(await heavy(textOf)(database.read)).toContain("pause()");
    expect(await textOf(database.read)).not.toContain("pause()");

    const oneNamed = statement((db, { email }: Placeholders<{ email: string }>) =>
      db.select({ email: user.email }).from(user).where(eq(user.email, email)),
    );
    const read = async (db: Queryable) => oneNamed(db, { email: "1@x.org" });
    const found = [{ email: "1@x.org" }];
    // Who answers requests has no such function.
    for (const either of [heavy(read), read, heavy(read), read])
      expect(await either(database.read)).toEqual(found);
  },
);

test.skipIf(OTHER_ENGINE)(
  "a read that is heavy with some parameters only stays here with the others",
  async () => {
    const heavyForTwo = heavy(named, (_db, emails) => emails.length > 1);
    expect(await letsOthersIn(heavyForTwo(database.read, ["1@x.org"]))).toBe(false);
    expect(await letsOthersIn(heavyForTwo(database.read, ["1@x.org", "2@x.org"]))).toBe(true);
  },
);

test("inside a transaction it stays there, and sees its work", async () => {
  await database.transaction(async (tx) => {
    await tx.insert(user).values(examplePerson("3@x.org"));
    expect(await peopleNamed(tx, ["3@x.org"])).toMatchObject([{ email: "3@x.org" }]);
  });
});

test("many at once are all answered, failures included", async () => {
  const failing = heavy(async (db) => db.select({ nothing: sql`[Nothing]` }).from(user));
  const answers = await Promise.allSettled([
    ...Array.from({ length: 10 }, (_, index) => peopleNamed(database.read, [`${index}@x.org`])),
    failing(database.read),
    peopleNamed(database.read, ["2@x.org"]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 10 }, () => "fulfilled"),
    "rejected",
    "fulfilled",
  ]);
  expect(answers.at(-1)).toMatchObject({ value: [{ email: "2@x.org" }] });
});

test.skipIf(OTHER_ENGINE)("closing refuses those under way, and those that come later", async () => {
  const closing = await openTestDatabase();
  const underWay = expect(peopleNamed(closing.read, [])).rejects.toMatchObject({
    code: "UNAVAILABLE",
  });
  await closing.close();
  await underWay;
  await expect(peopleNamed(closing.read, [])).rejects.toMatchObject({
    code: "UNAVAILABLE",
  });
});
