import { setTimeout as pause } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { user, userRole } from "../auth/tables.ts";
import type { Queryable } from "./database.ts";
import { examplePerson } from "./testing/example-person.ts";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() =>
  database.transaction(async (tx) => {
    await tx.delete(userRole);
    await tx.delete(user);
  }),
);

const emails = async (on: Queryable) =>
  (await on.select({ email: user.email }).from(user)).map((row) => row.email).toSorted();
const add = (on: Queryable, email: string) => on.insert(user).values(examplePerson(email));

test("a read outside never sees what an open transaction has done, and sees all of it once committed", async () => {
  await database.transaction(async (tx) => {
    await add(tx, "first@x.org");
    await pause(5);
    expect(await emails(tx)).toEqual(["first@x.org"]);
    if (database.engine === "embedded") expect(await emails(database.read)).toEqual([]);
    await add(tx, "second@x.org");
  });
  expect(await emails(database.read)).toEqual(["first@x.org", "second@x.org"]);
});

test("a transaction that fails leaves nothing, also after many waits", async () => {
  const failing = database.transaction(async (tx) => {
    await add(tx, "gone@x.org");
    await pause(2);
    await tx.update(user).set({ displayName: "changed" });
    throw new Error("on purpose");
  });
  await expect(failing).rejects.toThrow("on purpose");
  expect(await emails(database.read)).toEqual([]);
});

test("a transaction goes on after a refused statement, and keeps the rest", async () => {
  await database.transaction(async (tx) => {
    await add(tx, "kept@x.org");
    await expect(add(tx, "kept@x.org").execute()).rejects.toMatchObject({ code: "CONFLICT" });
    await add(tx, "also@x.org");
  });
  expect(await emails(database.read)).toEqual(["also@x.org", "kept@x.org"]);
});

test("transactions that begin together run one after the other: no update is lost", async () => {
  await database.transaction((tx) => tx.insert(user).values(examplePerson("counter@x.org")));
  const counter = eq(user.email, "counter@x.org");
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      database.transaction(async (tx) => {
        await tx
          .update(user)
          .set({ displayName: `writer ${index}` })
          .where(counter);
        const [before] = await tx.select({ version: user.rowVersionNo }).from(user).where(counter);
        await pause(index % 3);
        const [after] = await tx
          .select({ version: user.rowVersionNo, by: user.displayName })
          .from(user)
          .where(counter);
        expect(after).toEqual({ version: before?.version, by: `writer ${index}` });
        await tx
          .update(user)
          .set({ rowVersionNo: sql`${user.rowVersionNo} + 1` })
          .where(counter);
      }),
    ),
  );
  const [row] = await database.read.select({ version: user.rowVersionNo }).from(user).where(counter);
  expect(row?.version).toBe(21);
});

test("a failing transaction does not disturb those that wait behind it", async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      database.transaction(async (tx) => {
        await add(tx, `${index}@x.org`);
        await pause(1);
        if (index % 2 === 1) throw new Error("odd");
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(await emails(database.read)).toEqual(["0@x.org", "2@x.org", "4@x.org", "6@x.org", "8@x.org"]);
});

test("a transaction inside another is refused instead of waiting for itself", async () => {
  const nested = database.transaction(() => database.transaction(async () => 1));
  await expect(nested).rejects.toThrow("inside another");
});

test("work that a transaction merely started may open its own afterwards", async () => {
  let later: Promise<unknown> = Promise.resolve();
  const ended = Promise.withResolvers<void>();
  await database.transaction(async () => {
    later = ended.promise.then(() => database.transaction((tx) => add(tx, "later@x.org")));
  });
  ended.resolve();
  await later;
  expect(await emails(database.read)).toEqual(["later@x.org"]);
});

test("statements begun together in one transaction all run", async () => {
  await database.transaction(async (tx) => {
    await Promise.all(["a@x.org", "b@x.org", "c@x.org"].map((email) => add(tx, email)));
    expect(await Promise.all([tx.$count(user), tx.$count(userRole)])).toEqual([3, 0]);
  });
});

test("a statement that outlives its transaction fails", async () => {
  let escaped: Queryable | undefined;
  await database.transaction(async (tx) => {
    escaped = tx;
  });
  await expect(escaped && add(escaped, "late@x.org").execute()).rejects.toThrow();
  expect(await emails(database.read)).toEqual([]);
});

test("writing through `read` fails, whether a transaction is open or not", async () => {
  await database.transaction((tx) => add(tx, "kept@x.org"));
  const { read } = database;
  const kept = eq(user.email, "kept@x.org");
  const writing = [
    () => add(read, "x@x.org").execute(),
    () => read.insert(user).output().values(examplePerson("x@x.org")).execute(),
    () => read.update(user).set({ displayName: "changed" }).where(kept).execute(),
    () => read.update(user).set({ displayName: "changed" }).output().where(kept).execute(),
    () => read.delete(user).where(kept).execute(),
    () => read.delete(user).output().where(kept).execute(),
  ];
  const refusals = async () => {
    for (const write of writing) await expect(write()).rejects.toThrow();
  };
  await refusals();
  await database.transaction(async (tx) => {
    await emails(tx);
    await refusals();
  });
  const rows = await read.select({ email: user.email, name: user.displayName }).from(user);
  expect(rows).toEqual([{ email: "kept@x.org", name: examplePerson("kept@x.org").displayName }]);
});
