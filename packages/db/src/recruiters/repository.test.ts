import { afterAll, beforeAll, expect, test } from "vitest";
import { createPerson, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { insertRecruiter, listRecruiters } from "./repository.ts";

/** More than one statement takes ids. */
const MANY = 1100;
const NOW = "2026-01-31T12:00:00.000Z";
const nobody = { email: null, phone: null, profileUrl: null, notes: null };
const standing = { mergedIntoRecruiterId: null, deletedDate: null };

let database: TestDatabase;
let userId: number;
let recruiterIds: number[];
beforeAll(async () => {
  database = await openTestDatabase();
  await database.transaction(async (tx) => {
    ({ userId } = await createPerson(tx));
    recruiterIds = [];
    for (let number = 0; number < MANY; number++) {
      // So that the order of names is not that of ids.
      const name = `Person ${String((number * 7) % MANY).padStart(4, "0")}`;
      const row = await insertRecruiter(tx, { userId, now: NOW, name, ...nobody, ...standing });
      recruiterIds.push(row.recruiterId);
    }
  });
});
afterAll(() => database.close());

test("more ids than one statement takes are still one list by name, page after page", async () => {
  const filter = { userId, patterns: [], deleted: false, recruiterIds };
  const names: string[] = [];
  let after: { readonly nameSort: string; readonly recruiterId: number } | undefined;
  do {
    const rows = await listRecruiters(database.read, filter, { limit: 300, after });
    names.push(...rows.map(({ name }) => name));
    after = rows.at(-1);
  } while (after !== undefined);
  expect(names).toEqual(
    Array.from({ length: MANY }, (_, index) => `Person ${String(index).padStart(4, "0")}`),
  );
});
