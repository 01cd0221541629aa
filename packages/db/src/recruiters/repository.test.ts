import { afterAll, beforeAll, expect, test } from "vitest";
import { createPerson, openTestDatabase, type TestDatabase } from "../_kit/testing/index.ts";
import { listCompanies, settleCompanyFamily } from "../companies/repository.ts";
import { insertCompany } from "../jobs/repository.ts";
import { insertEmployment, insertRecruiter, listRecruiters } from "./repository.ts";

/** More than one statement of SQL Server takes parameters. */
const MANY = 2_200;
const NOW = "2026-01-31T12:00:00.000Z";
const nobody = { email: null, phone: null, profileUrl: null, notes: null };
const standing = { mergedIntoRecruiterId: null, deletedDate: null };

let database: TestDatabase;
let userId: number;
let companyId: number;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.transaction(async (tx) => {
    ({ userId } = await createPerson(tx));
    ({ companyId } = await insertCompany(tx, { userId, now: NOW, name: "Bolt" }));
    for (let number = 0; number < MANY; number++) {
      // So that the order of names is not that of ids.
      const name = `Person ${String((number * 7) % MANY).padStart(4, "0")}`;
      const { recruiterId } = await insertRecruiter(tx, { userId, now: NOW, name, ...nobody, ...standing });
      const merged = { mergedIntoCompanyId: companyId, deletedDate: NOW };
      const former = await insertCompany(tx, { userId, now: NOW, name: `Old name ${number}`, ...merged });
      const place = { companyId: former.companyId, title: null, fromDate: null, toDate: null };
      await insertEmployment(tx, { userId, recruiterId, now: NOW, ...place });
      if (number === MANY - 1) await insertCompany(tx, { userId, now: NOW, name: "Another" });
    }
    await settleCompanyFamily(tx, { userId, companyId });
  });
}, 120_000);
afterAll(() => database.close());

const ordered = Array.from({ length: MANY }, (_, index) => `Person ${String(index).padStart(4, "0")}`);

test.each([
  ["at a company, each under an earlier name of it", () => ({ patterns: [], companyId })],
  ["by a word in as many names of companies", () => ({ patterns: ["% old%"] })],
  ["by the name that the company has now", () => ({ patterns: ["% bolt%", "% name%"] })],
])("thousands of recruiters are found %s, and are one list by name, page after page", async (_, wanted) => {
  const names: string[] = [];
  let after: { readonly nameSort: string; readonly recruiterId: number } | undefined;
  do {
    const filter = { userId, deleted: false, ...wanted() };
    const rows = await listRecruiters(database.read, filter, { limit: 1_000, after });
    names.push(...rows.map(({ name }) => name));
    after = rows.at(-1);
  } while (after !== undefined);
  expect(names).toEqual(ordered);
});

test("a company is found by the last of thousands of names that it had", async () => {
  const found = await listCompanies(
    database.read,
    { userId, patterns: ["% old%", `% ${MANY - 1}%`], deleted: false },
    { sort: "jobs", limit: 10, after: undefined },
  );
  expect(found.map(({ name }) => name)).toEqual(["Bolt"]);
});
