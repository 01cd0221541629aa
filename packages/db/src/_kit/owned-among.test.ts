import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listApplicationSubjects, listJobSubjects, listNoteSubjects } from "../audit/repository-subject.ts";
import { companyFamily, giveJobsToCompany, standingCompanies } from "../companies/repository.ts";
import { listSignedFields, renewJobSignatures } from "../jobs/repository-signature.ts";
import { standingRecruiters } from "../recruiters/repository.ts";
import { listLiveJobIds, listTagsOfJobs } from "../tags/repository.ts";
import type { Database, Queryable } from "./database.ts";
import { openEmbedded } from "./embedded/open.ts";

/** So many ids that the embedded engine would rather go through all rows of the person. */
const IDS = Array.from({ length: 64 }, (_, index) => index + 1);
const OWNER = { userId: 1 };

let dataDir: string;
let database: Database;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-plans-"));
  database = await openEmbedded({ dataDir });
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

/** How the engine finds the rows of every statement that the work makes. */
const plansOf = async (work: (db: Queryable) => Promise<unknown>): Promise<string[]> => {
  const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
  await work(database.read);
  const texts = prepare.mock.calls.map(([text]) => text);
  prepare.mockRestore();
  const file = new DatabaseSync(join(dataDir, "jobtracker.db"), { readOnly: true });
  const plans = texts.flatMap((text) => file.prepare(`explain query plan ${text}`).all());
  file.close();
  expect(plans).not.toEqual([]);
  return plans.map(({ detail }) => String(detail));
};

const reads: Record<string, (db: Queryable) => Promise<unknown>> = {
  "jobs that entries of the audit are about": (db) => listJobSubjects(db, { ...OWNER, ids: IDS }),
  "applications that entries of the audit are about": (db) =>
    listApplicationSubjects(db, { ...OWNER, ids: IDS }),
  "notes that entries of the audit are about": (db) => listNoteSubjects(db, { ...OWNER, ids: IDS }),
  "jobs to be tagged": (db) => listLiveJobIds(db, { ...OWNER, jobIds: IDS }),
  "tags of jobs": (db) => listTagsOfJobs(db, { ...OWNER, jobIds: IDS }),
  "jobs to be given to a company": (db) =>
    giveJobsToCompany(db, { ...OWNER, companyId: 1, name: "Acme" }, { jobIds: IDS, now: "" }),
  "jobs to be compared": (db) => listSignedFields(db, { ...OWNER, jobIds: IDS }),
  "jobs to be signed": (db) => renewJobSignatures(db, { ...OWNER, jobIds: IDS }),
  "what companies are now": (db) => standingCompanies(db, { ...OWNER, companyIds: IDS }),
  "a company's other names": (db) => companyFamily(db, { ...OWNER, companyId: 1 }),
  "who recruiters are now": (db) => standingRecruiters(db, { ...OWNER, recruiterIds: IDS }),
};

test.each(Object.keys(reads))("%s are found by their ids, not among all rows of the person", async (name) => {
  const work = reads[name];
  if (work === undefined) throw new Error(`There is no read of ${name}`);
  const plans = await plansOf(work);
  expect(plans.filter((plan) => /\(UserID=\?\)|^SCAN/.test(plan))).toEqual([]);
});
