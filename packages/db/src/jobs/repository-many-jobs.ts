import { asc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { job } from "./tables.ts";

/** Reading so many jobs, with their notes, takes the embedded engine some milliseconds. */
const MANY = 500;

interface Owner {
  readonly userId: number;
}

const jobAfterMany = statement((db, { userId }: Placeholders<Owner>) =>
  db
    .select({ jobId: job.jobId })
    .from(job)
    .where(eq(job.userId, userId))
    .orderBy(asc(job.createdDate))
    .offset(MANY)
    .fetch(1),
);

/** Whether looking through all jobs of the person is heavy. Along an index, so it costs next to nothing itself. */
export const hasManyJobs = async (db: Queryable, { userId }: Owner): Promise<boolean> =>
  (await jobAfterMany(db, { userId })).length > 0;
