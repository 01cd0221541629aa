import type { JobLocation } from "@jobtracker/contracts";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { jobLocation } from "./tables.ts";

const placesOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      jobId: jobLocation.jobId,
      place: {
        text: jobLocation.text,
        street: jobLocation.street,
        locality: jobLocation.locality,
        region: jobLocation.region,
        postalCode: jobLocation.postalCode,
        country: jobLocation.country,
      },
    })
    .from(jobLocation)
    .where(and(inArray(jobLocation.jobId, ids), eq(jobLocation.userId, userId)))
    .orderBy(asc(jobLocation.jobId), asc(jobLocation.position)),
);

/** The places of many jobs, by job id, each list in its order. */
export const listJobLocations = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlyMap<number, JobLocation[]>> => {
  const byJob = new Map<number, JobLocation[]>();
  for (const { jobId, place } of await placesOf(db, { userId, ids: jobIds })) {
    const known = byJob.get(jobId);
    if (known === undefined) byJob.set(jobId, [place]);
    else known.push(place);
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
