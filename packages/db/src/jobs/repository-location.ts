import type { JobLocation } from "@jobtracker/contracts";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { jobLocation } from "./tables.ts";

/** A place, and of which job it is. */
export const placeOfJob = {
  jobId: jobLocation.jobId,
  place: {
    text: jobLocation.text,
    street: jobLocation.street,
    locality: jobLocation.locality,
    region: jobLocation.region,
    postalCode: jobLocation.postalCode,
    country: jobLocation.country,
  },
};

interface JobKey {
  readonly userId: number;
  readonly jobId: number;
}

interface PlaceOfJob {
  readonly jobId: number;
  readonly place: JobLocation;
}

export type JobLocations = ReadonlyMap<number, JobLocation[]>;

/** Places by job id, each list in its order. */
export const placesByJob = (rows: readonly PlaceOfJob[]): JobLocations => {
  const byJob = new Map<number, JobLocation[]>();
  for (const { jobId, place } of rows) {
    const known = byJob.get(jobId);
    if (known === undefined) byJob.set(jobId, [place]);
    else known.push(place);
  }
  return byJob;
};

/** The places of some jobs, by job and in their order. */
export const placesOf = statementOfIds((db, userId, ids) =>
  db
    .select(placeOfJob)
    .from(jobLocation)
    .where(and(inArray(jobLocation.jobId, ids), eq(jobLocation.userId, userId)))
    .orderBy(asc(jobLocation.jobId), asc(jobLocation.position)),
);

const placesOfOne = statement((db, { userId, jobId }: Placeholders<JobKey>) =>
  db
    .select(placeOfJob)
    .from(jobLocation)
    .where(and(eq(jobLocation.jobId, jobId), eq(jobLocation.userId, userId)))
    .orderBy(asc(jobLocation.position)),
);

/** The places of one job, in their order. */
export const listPlacesOfJob = async (db: Queryable, key: JobKey): Promise<JobLocation[]> =>
  (await placesOfOne(db, key)).map(({ place }) => place);

/** The places of many jobs, by job id, each list in its order. */
export const listJobLocations = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<JobLocations> => placesByJob(await placesOf(db, { userId, ids: jobIds }));

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
