import { AppError } from "@jobtracker/contracts/kit";
import { and, asc, count, desc, eq, gt, sql } from "drizzle-orm";
import { union } from "drizzle-orm/mssql-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { user, userRole } from "../auth/tables.ts";
import { openTestDatabase, type TestDatabase } from "./testing/index.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const at = "2026-01-31T12:00:00.123Z";
const person = (email: string) => ({
  email,
  emailNormalized: email.normalize("NFKC").toLowerCase(),
  displayName: email,
  timeZone: "UTC",
  createdDate: at,
  updatedDate: at,
  rowVersionNo: 1,
});

test("an insert gives its rows back", async () => {
  const [row] = await database.transaction((tx) =>
    tx.insert(user).output().values(person("Ada@example.org")),
  );
  expect(row).toMatchObject({ email: "Ada@example.org", createdDate: at });
  const [read] = await database.read.select().from(user).where(eq(user.emailNormalized, "ada@example.org"));
  expect(read).toEqual(row);
});

test("an update gives new and old rows back, a delete the old ones", async () => {
  await database.transaction(async (tx) => {
    const [made] = await tx
      .insert(user)
      .output({ userId: user.userId })
      .values([person("b@x.org"), person("c@x.org")]);
    const id = made?.userId ?? 0;
    const updated = await tx
      .update(user)
      .set({ displayName: "B", rowVersionNo: sql`${user.rowVersionNo} + 1` })
      .output({
        inserted: { name: user.displayName, version: user.rowVersionNo },
        deleted: { name: user.displayName },
      })
      .where(eq(user.userId, id));
    expect(updated).toEqual([{ inserted: { name: "B", version: 2 }, deleted: { name: "b@x.org" } }]);
    const all = await tx.update(user).set({ displayName: "C" }).output().where(eq(user.userId, id));
    expect(all[0]).toMatchObject({ userId: id, displayName: "C" });
    const deleted = await tx
      .delete(user)
      .output()
      .where(gt(user.userId, id - 1));
    expect(deleted.map((row) => row.email).toSorted()).toEqual(["b@x.org", "c@x.org"]);
    const none = await tx.update(user).set({ displayName: "C" }).output().where(eq(user.userId, -1));
    expect(none).toEqual([]);
  });
});

test("top, offset and fetch, joins, counts, groups and unions", async () => {
  await database.transaction(async (tx) => {
    const people = await tx
      .insert(user)
      .output()
      .values(["d", "e", "f"].map((name) => person(`${name}@page.org`)));
    for (const { userId } of people)
      await tx.insert(userRole).values({ userId, roleKey: "member", createdDate: at });
    const first = await tx.select({ email: user.email }).top(2).from(user).orderBy(desc(user.userId));
    expect(first.map((row) => row.email)).toEqual(["f@page.org", "e@page.org"]);
    const second = await tx
      .select({ email: user.email })
      .from(user)
      .orderBy(desc(user.userId))
      .offset(1)
      .fetch(1);
    expect(second.map((row) => row.email)).toEqual(["e@page.org"]);
    const joined = await tx
      .select({ role: userRole.roleKey, user: { email: user.email } })
      .from(userRole)
      .innerJoin(user, and(eq(user.userId, userRole.userId), eq(user.email, "d@page.org")));
    expect(joined).toEqual([{ role: "member", user: { email: "d@page.org" } }]);
    const grouped = await tx
      .select({ role: userRole.roleKey, n: count() })
      .from(userRole)
      .groupBy(userRole.roleKey);
    expect(grouped).toEqual([{ role: "member", n: 3 }]);
    expect(await tx.$count(userRole)).toBe(3);
    const both = await union(
      tx.select({ email: user.email }).from(user).where(eq(user.email, "d@page.org")),
      tx.select({ email: user.email }).from(user).where(eq(user.email, "e@page.org")),
    ).orderBy(asc(user.email));
    expect(both.map((row) => row.email)).toEqual(["d@page.org", "e@page.org"]);
  });
});

test("violations become the product's errors", async () => {
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );
  const twice = await refused(
    database.transaction((tx) => tx.insert(user).values([person("g@x.org"), person("G@x.org")])),
  );
  expect(twice).toBeInstanceOf(AppError);
  expect(twice).toMatchObject({ code: "CONFLICT", details: { constraint: "UQ_User_EmailNormalized" } });
  const orphan = await refused(
    database.transaction((tx) =>
      tx.insert(userRole).values({ userId: 99999, roleKey: "member", createdDate: at }),
    ),
  );
  expect(orphan).toMatchObject({ code: "INVALID_REFERENCE" });
  const [{ userId } = { userId: 0 }] = await database.read.select({ userId: user.userId }).top(1).from(user);
  const unchecked = await refused(
    database.transaction((tx) => tx.insert(userRole).values({ userId, roleKey: "king", createdDate: at })),
  );
  expect(unchecked).toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    details: { constraint: "CK_UserRole_RoleKey" },
  });
});

test("sysutcdatetime() is the database's time", async () => {
  const now = sql`sysutcdatetime()`.mapWith(user.createdDate).as("Now");
  const [row] = await database.read.select({ now }).top(1).from(user);
  expect(Math.abs(Date.parse(row?.now ?? "") - Date.now())).toBeLessThan(60_000);
});
