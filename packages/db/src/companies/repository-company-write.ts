import { and, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type CompanyRow, companyNameColumns } from "../jobs/repository-company.ts";
import { company } from "../jobs/tables.ts";

interface CompanyKey {
  readonly userId: number;
  readonly companyId: number;
}

const isCompany = ({ userId, companyId }: CompanyKey) =>
  and(eq(company.companyId, companyId), eq(company.userId, userId));

export type CompanyColumns = Pick<
  CompanyRow,
  "name" | "website" | "notes" | "mergedIntoCompanyId" | "deletedDate"
>;

/** Undefined: it is not there, or has another version. Throws CONFLICT if another company has the name. */
export const updateCompany = async (
  db: Queryable,
  { expectedVersion, now, ...key }: CompanyKey & { readonly expectedVersion: number; readonly now: string },
  { name, website, notes, mergedIntoCompanyId, deletedDate }: CompanyColumns,
): Promise<CompanyRow | undefined> => {
  const [row] = await db
    .update(company)
    .set({
      ...companyNameColumns(name),
      website,
      notes,
      mergedIntoCompanyId,
      deletedDate,
      updatedDate: now,
      rowVersionNo: expectedVersion + 1,
    })
    .output()
    .where(and(isCompany(key), eq(company.rowVersionNo, expectedVersion)));
  return row;
};

/** Frees the name of a company, which has to be given another one next. */
export const freeCompanyName = async (db: Queryable, key: CompanyKey): Promise<void> => {
  // No name has a control character.
  await db
    .update(company)
    .set({ nameNormalized: `\u0007free ${key.companyId}` })
    .where(isCompany(key));
};
