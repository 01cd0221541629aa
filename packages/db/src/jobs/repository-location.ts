import type { JobLocation } from "@jobtracker/contracts";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { jobLocation } from "./tables.ts";

export type JobLocationRow = typeof jobLocation.$inferSelect;

const placesOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(jobLocation)
    .where(and(inArray(jobLocation.jobId, ids), eq(jobLocation.userId, userId)))
    .orderBy(asc(jobLocation.jobId), asc(jobLocation.position)),
);

/** The places of many jobs, by job id, each list in its order. */
export const listJobLocations = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlyMap<number, readonly JobLocationRow[]>> => {
  const byJob = new Map<number, JobLocationRow[]>();
  for (const row of await placesOf(db, { userId, ids: jobIds })) {
    const known = byJob.get(row.jobId);
    if (known === undefined) byJob.set(row.jobId, [row]);
    else known.push(row);
  }
  return byJob;
};

/** Puts these places in the place of those that the job had. */
export const replaceJobLocations = async (
  db: Queryable,
  job: { readonly userId: number; readonly jobId: number },
  locations: readonly JobLocation[],
): Promise<void> => {
  await db
    .delete(jobLocation)
    .where(and(eq(jobLocation.jobId, job.jobId), eq(jobLocation.userId, job.userId)));
  if (locations.length === 0) return;
  const { jobId, userId } = job;
  await db
    .insert(jobLocation)
    .values(locations.map((location, position) => ({ ...location, jobId, userId, position })));
};
