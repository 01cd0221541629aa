import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { recruiterCompanyHistory as history } from "./tables.ts";

export type EmploymentRow = typeof history.$inferSelect;

interface EmploymentKey {
  readonly userId: number;
  readonly employmentId: number;
}

/** An employment, deleted or not. */
export const findEmployment = async (
  db: Queryable,
  { userId, employmentId }: EmploymentKey,
): Promise<EmploymentRow | undefined> => {
  const [row] = await db
    .select()
    .from(history)
    .where(and(eq(history.recruiterCompanyHistoryId, employmentId), eq(history.userId, userId)));
  return row;
};

const employmentsOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(history)
    .where(and(eq(history.userId, userId), inArray(history.recruiterId, ids), isNull(history.deletedDate))),
);

/** What is not deleted of the history of these recruiters, in no order. */
export const listEmployments = (
  db: Queryable,
  { userId, recruiterIds }: { readonly userId: number; readonly recruiterIds: readonly number[] },
): Promise<EmploymentRow[]> => employmentsOf(db, { userId, ids: recruiterIds });

const recruitersAt = statementOfIds((db, userId, ids) =>
  db
    .select({ recruiterId: history.recruiterId })
    .from(history)
    .where(and(eq(history.userId, userId), inArray(history.companyId, ids), isNull(history.deletedDate))),
);

/** Who is or was at one of these companies. */
export const listRecruiterIdsAt = async (
  db: Queryable,
  { userId, companyIds }: { readonly userId: number; readonly companyIds: readonly number[] },
): Promise<number[]> => [
  ...new Set((await recruitersAt(db, { userId, ids: companyIds })).map(({ recruiterId }) => recruiterId)),
];

/** What can be written of an employment. */
export type EmploymentColumns = Pick<
  EmploymentRow,
  "companyId" | "title" | "fromDate" | "toDate" | "deletedDate"
>;

export const insertEmployment = async (
  db: Queryable,
  {
    now,
    ...columns
  }: Omit<EmploymentColumns, "deletedDate"> & {
    readonly userId: number;
    readonly recruiterId: number;
    readonly now: string;
  },
): Promise<EmploymentRow> => {
  const [row] = await db
    .insert(history)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted employment was not returned");
  return row;
};

/** Undefined: it is not there, or has another version. */
export const updateEmployment = async (
  db: Queryable,
  {
    userId,
    employmentId,
    expectedVersion,
    now,
  }: EmploymentKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<EmploymentColumns>,
): Promise<EmploymentRow | undefined> => {
  const [row] = await db
    .update(history)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(history.recruiterCompanyHistoryId, employmentId),
        eq(history.userId, userId),
        eq(history.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
