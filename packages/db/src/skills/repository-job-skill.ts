import { and, asc, count, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { findRowVersionsOfJobs } from "../jobs/repository-job.ts";
import { company, job } from "../jobs/tables.ts";
import { jobSkill, jobSkillReading } from "./tables.ts";

interface Owner {
  readonly userId: number;
}

interface OfJob extends Owner {
  readonly jobId: number;
}

/** With what skills are found: another one may find others. */
export interface Finder {
  readonly finder: string;
  readonly ownHash: string;
}

/** A job whose skills are to be found. */
export interface TextOfJob {
  readonly jobId: number;
  readonly rowVersionNo: number;
  readonly title: string;
  readonly text: string | null;
  readonly company: string | null;
}

const isReadingOfJob = and(eq(jobSkillReading.jobId, job.jobId), eq(jobSkillReading.userId, job.userId));

/** Jobs that are not deleted and whose skills were not found with this finder since their text changed; the newest first. */
export const listUnreadJobs = (
  db: Queryable,
  { userId, finder, ownHash, most }: Owner & Finder & { readonly most: number },
): Promise<TextOfJob[]> =>
  db
    .select({
      jobId: job.jobId,
      rowVersionNo: job.rowVersionNo,
      title: job.title,
      text: job.descriptionText,
      company: company.name,
    })
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .leftJoin(jobSkillReading, isReadingOfJob)
    .where(
      and(
        eq(job.userId, userId),
        isNull(job.deletedDate),
        or(
          isNull(jobSkillReading.jobSkillReadingId),
          ne(jobSkillReading.finder, finder),
          ne(jobSkillReading.ownHash, ownHash),
        ),
      ),
    )
    .orderBy(desc(job.jobId))
    .offset(0)
    .fetch(most);

/** A skill as the posting of a job names it. */
export interface NamedSkill {
  readonly skillKey: string;
  readonly places: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface SkillsOfJob {
  readonly jobId: number;
  /** Of the job in which they were found. */
  readonly rowVersionNo: number;
  readonly skills: readonly NamedSkill[];
}

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 250;

/** Those whose job is still the one in which they were found. */
const stillAsRead = async (db: Queryable, { userId }: Owner, jobs: readonly SkillsOfJob[]) => {
  const versions = await findRowVersionsOfJobs(db, { userId, jobIds: jobs.map(({ jobId }) => jobId) });
  return jobs.filter(({ jobId, rowVersionNo }) => versions.get(jobId) === rowVersionNo);
};

/**
 * Puts what was found in jobs in the place of what was found before; a job that was changed since it was read stays unread. In a
 * transaction.
 * @returns of how many jobs skills were kept
 */
export const replaceSkillsOfJobs = async (
  db: Queryable,
  { userId, finder, ownHash }: Owner & Finder,
  jobs: readonly SkillsOfJob[],
): Promise<number> => {
  const current = await stillAsRead(db, { userId }, jobs);
  const ids = current.map(({ jobId }) => jobId);
  if (ids.length === 0) return 0;
  await db.delete(jobSkill).where(and(eq(jobSkill.userId, userId), inArray(jobSkill.jobId, ids)));
  await db
    .delete(jobSkillReading)
    .where(and(eq(jobSkillReading.userId, userId), inArray(jobSkillReading.jobId, ids)));
  const rows = current.flatMap(({ jobId, skills }) => skills.map((found) => ({ ...found, userId, jobId })));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await db.insert(jobSkill).values(rows.slice(start, start + ROWS_AT_ONCE));
  await db.insert(jobSkillReading).values(ids.map((jobId) => ({ userId, jobId, finder, ownHash })));
  return ids.length;
};

/** The text of a job is another one: its skills are to be found again. */
export const forgetSkillReading = async (db: Queryable, { userId, jobId }: OfJob): Promise<void> => {
  await db
    .delete(jobSkillReading)
    .where(and(eq(jobSkillReading.userId, userId), eq(jobSkillReading.jobId, jobId)));
};

/** Number of jobs that are not deleted, by skill. */
export const countJobsOfSkills = async (
  db: Queryable,
  { userId }: Owner,
): Promise<{ skillKey: string; jobs: number }[]> =>
  db
    .select({ skillKey: jobSkill.skillKey, jobs: count() })
    .from(jobSkill)
    .innerJoin(job, eq(job.jobId, jobSkill.jobId))
    .where(and(eq(jobSkill.userId, userId), isNull(job.deletedDate)))
    .groupBy(jobSkill.skillKey);

/** The jobs whose posting names a skill, the newest first, with its text. */
export const listJobsOfSkill = (
  db: Queryable,
  { userId, skillKey, most }: Owner & { readonly skillKey: string; readonly most: number },
) =>
  db
    .select({
      jobId: job.jobId,
      title: job.title,
      company: company.name,
      text: job.descriptionText,
      places: jobSkill.places,
      startsAt: jobSkill.startsAt,
      endsAt: jobSkill.endsAt,
    })
    .from(jobSkill)
    .innerJoin(job, eq(job.jobId, jobSkill.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(and(eq(jobSkill.userId, userId), eq(jobSkill.skillKey, skillKey), isNull(job.deletedDate)))
    .orderBy(desc(job.jobId))
    .offset(0)
    .fetch(most);

/** The skills that the postings of jobs name, in the order of their texts. */
export const listSkillsOfJobs = statementOfIds((db, userId, ids) =>
  db
    .select({
      jobId: jobSkill.jobId,
      skillKey: jobSkill.skillKey,
      places: jobSkill.places,
      startsAt: jobSkill.startsAt,
      endsAt: jobSkill.endsAt,
    })
    .from(jobSkill)
    .where(and(inArray(jobSkill.jobId, ids), eq(jobSkill.userId, userId)))
    .orderBy(asc(jobSkill.startsAt), asc(jobSkill.jobSkillId)),
);

/** People with jobs whose skills were found with an older matcher or taxonomy, or not yet, `most` of them. */
export const listPeopleWithOldSkills = heavy(
  async (db, { finder, most }: { readonly finder: string; readonly most: number }): Promise<number[]> => {
    const rows = await db
      .selectDistinct({ userId: job.userId })
      .from(job)
      .leftJoin(jobSkillReading, isReadingOfJob)
      .where(
        and(
          isNull(job.deletedDate),
          or(isNull(jobSkillReading.jobSkillReadingId), ne(jobSkillReading.finder, finder)),
        ),
      )
      .orderBy(asc(job.userId))
      .offset(0)
      .fetch(most);
    return rows.map(({ userId }) => userId);
  },
);
