import { eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { jobApplication, jobApplicationNote } from "../applications/tables.ts";
import { company, job } from "../jobs/tables.ts";

/** `ids`: of one page of entries, at most some hundred; not empty. */
interface Wanted {
  readonly userId: number;
  readonly ids: readonly number[];
}

/** The job that an entry of the audit is about, as it is now; `id` is that of the entry's target. */
export interface SubjectRow {
  readonly id: number;
  readonly title: string;
  readonly companyName: string | null;
}

/** Of jobs, deleted or not. */
export const listJobSubjects = (db: Queryable, { userId, ids }: Wanted): Promise<SubjectRow[]> =>
  db
    .select({ id: job.jobId, title: job.title, companyName: company.name })
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(ownedAmong({ userId: job.userId, id: job.jobId }, { userId, ids }));

/** Of applications, deleted or not. */
export const listApplicationSubjects = (db: Queryable, { userId, ids }: Wanted): Promise<SubjectRow[]> =>
  db
    .select({ id: jobApplication.jobApplicationId, title: job.title, companyName: company.name })
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      ownedAmong({ userId: jobApplication.userId, id: jobApplication.jobApplicationId }, { userId, ids }),
    );

/** Of notes, deleted or not. */
export const listNoteSubjects = (db: Queryable, { userId, ids }: Wanted): Promise<SubjectRow[]> =>
  db
    .select({ id: jobApplicationNote.jobApplicationNoteId, title: job.title, companyName: company.name })
    .from(jobApplicationNote)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, jobApplicationNote.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      ownedAmong(
        { userId: jobApplicationNote.userId, id: jobApplicationNote.jobApplicationNoteId },
        { userId, ids },
      ),
    );
