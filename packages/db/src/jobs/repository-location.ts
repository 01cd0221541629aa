import type { JobLocation } from "@jobtracker/contracts";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, shapedStatement } from "../_kit/statement.ts";
import { jobLocation } from "./tables.ts";

export type JobLocationRow = typeof jobLocation.$inferSelect;

/** Ids in one `in (…)`: SQL Server takes at most 2,100 parameters in a statement. */
const IDS_AT_ONCE = 1024;

type IdName = `id${number}`;
const idNames = Array.from({ length: IDS_AT_ONCE }, (_, index): IdName => `id${index}`);

type PlacesValues = { readonly userId: number } & { readonly [Name in IdName]: number };

const placesOf = shapedStatement((db, values: Placeholders<PlacesValues>, ids: number) =>
  db
    .select()
    .from(jobLocation)
    .where(
      and(
        inArray(
          jobLocation.jobId,
          idNames.slice(0, ids).flatMap((name) => values[name] ?? []),
        ),
        eq(jobLocation.userId, values.userId),
      ),
    )
    .orderBy(asc(jobLocation.jobId), asc(jobLocation.position)),
);

/** The next power of two, so that there are few statements; the last id fills the places that are left. */
const paddedLength = (ids: readonly number[]) => 2 ** Math.ceil(Math.log2(ids.length));

const listSomeLocations = (db: Queryable, userId: number, jobIds: readonly number[]) => {
  const length = paddedLength(jobIds);
  const last = jobIds.at(-1) ?? 0;
  const values: Record<IdName | "userId", number> = { userId };
  for (const [index, name] of idNames.slice(0, length).entries()) values[name] = jobIds[index] ?? last;
  return placesOf(db, values, length);
};

/** The places of many jobs, by job id, each list in its order. */
export const listJobLocations = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlyMap<number, readonly JobLocationRow[]>> => {
  const byJob = new Map<number, JobLocationRow[]>();
  for (let start = 0; start < jobIds.length; start += IDS_AT_ONCE) {
    for (const row of await listSomeLocations(db, userId, jobIds.slice(start, start + IDS_AT_ONCE))) {
      const known = byJob.get(row.jobId);
      if (known === undefined) byJob.set(row.jobId, [row]);
      else known.push(row);
    }
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
