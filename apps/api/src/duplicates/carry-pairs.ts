import { type DuplicateRow, findDuplicate, listDuplicatesOfJob, repairDuplicate } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Carried, Way } from "./carried.ts";

const others = ({ jobId, otherJobId }: DuplicateRow, jobIs: number) => (jobId === jobIs ? otherJobId : jobId);

/** What is asked, or was answered, about the job that goes and a third is so of the one that stays, unless that has its own. */
export const carryPairs = async (
  { db, actor }: PersonContext,
  { from, to }: Way,
): Promise<Carried["pairs"]> => {
  const { userId } = actor;
  const own = await listDuplicatesOfJob(db, { userId, jobId: to });
  const known = new Set(own.map((row) => others(row, to)));
  const carried: Carried["pairs"] = [];
  for (const row of await listDuplicatesOfJob(db, { userId, jobId: from })) {
    const third = others(row, from);
    if (third === to || row.decision === "merged" || known.has(third)) continue;
    const jobs = { jobId: Math.min(third, to), otherJobId: Math.max(third, to) };
    await repairDuplicate(db, { userId, jobDuplicateId: row.jobDuplicateId, ...jobs });
    carried.push({ id: row.jobDuplicateId, jobId: row.jobId, otherJobId: row.otherJobId });
  }
  return carried;
};

/** A pair by which the third was merged meanwhile stays. */
export const carryPairsBack = async (
  { db, actor }: PersonContext,
  carried: Carried["pairs"],
): Promise<void> => {
  const { userId } = actor;
  for (const { id: jobDuplicateId, ...jobs } of carried) {
    const row = await findDuplicate(db, { userId, jobDuplicateId });
    if (row !== undefined && row.decision !== "merged")
      await repairDuplicate(db, { userId, jobDuplicateId, ...jobs });
  }
};
