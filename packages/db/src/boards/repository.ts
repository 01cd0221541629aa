import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { jobApplication } from "../applications/tables.ts";
import { hasManyJobs } from "../jobs/repository-many-jobs.ts";
import { job } from "../jobs/tables.ts";
import { jobBoard } from "./tables.ts";

export type BoardRow = typeof jobBoard.$inferSelect;

interface Owner {
  readonly userId: number;
}

interface BoardKey extends Owner {
  readonly host: string;
}

/** What was found at a board: jobs, and applications to them, that are not deleted. */
export interface BoardCounts {
  readonly host: string | null;
  readonly jobs: number;
  readonly applications: number;
}

/** Every board at which a job was found, in no order. */
export const countBoards = heavy(
  async (db, { userId, host }: Owner & { readonly host?: string | undefined }): Promise<BoardCounts[]> =>
    db
      .select({
        host: job.boardHost,
        jobs: count(),
        applications: count(jobApplication.jobApplicationId),
      })
      .from(job)
      .leftJoin(jobApplication, and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate)))
      .where(
        and(
          eq(job.userId, userId),
          host === undefined ? isNotNull(job.boardHost) : eq(job.boardHost, host),
          isNull(job.deletedDate),
        ),
      )
      .groupBy(job.boardHost),
  hasManyJobs,
);

/** The boards that the person named or noted something of. */
export const listBoards = (db: Queryable, { userId }: Owner): Promise<BoardRow[]> =>
  db.select().from(jobBoard).where(eq(jobBoard.userId, userId));

export const findBoard = async (db: Queryable, { userId, host }: BoardKey): Promise<BoardRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobBoard)
    .where(and(eq(jobBoard.userId, userId), eq(jobBoard.host, host)));
  return row;
};

/** What can be written of a board. */
export type BoardColumns = Pick<BoardRow, "name" | "notes">;

export const insertBoard = async (
  db: Queryable,
  { now, ...columns }: BoardColumns & BoardKey & { readonly now: string },
): Promise<BoardRow> => {
  const [row] = await db
    .insert(jobBoard)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted board was not returned");
  return row;
};

/** Undefined: it is not there, or has another version. */
export const updateBoard = async (
  db: Queryable,
  {
    userId,
    host,
    expectedVersion,
    now,
  }: BoardKey & { readonly expectedVersion: number; readonly now: string },
  columns: BoardColumns,
): Promise<BoardRow | undefined> => {
  const [row] = await db
    .update(jobBoard)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(eq(jobBoard.userId, userId), eq(jobBoard.host, host), eq(jobBoard.rowVersionNo, expectedVersion)),
    );
  return row;
};
