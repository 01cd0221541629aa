import { and, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { cut, searchTextOf } from "./search-text.ts";
import { company } from "./tables.ts";

export type CompanyRow = typeof company.$inferSelect;

/** Length of `NameNormalized`: compatibility forms can be longer than what they stand for. */
const NORMALIZED_LENGTH = 250;

/** What makes two spellings the same company: NFKC, lower case, spaces folded. */
export const normalizedCompanyName = (name: string): string =>
  cut(name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(), NORMALIZED_LENGTH).trimEnd();

/** The columns that follow from a company's name. */
export const companyNameColumns = (name: string) => ({
  name,
  nameNormalized: normalizedCompanyName(name),
  searchText: searchTextOf([name]),
});

interface CompanyKey {
  readonly userId: number;
  readonly companyId: number;
}

/** A company, deleted or not. */
export const findCompany = async (
  db: Queryable,
  { userId, companyId }: CompanyKey,
): Promise<CompanyRow | undefined> => {
  const [row] = await db
    .select()
    .from(company)
    .where(and(eq(company.companyId, companyId), eq(company.userId, userId)));
  return row;
};

interface CompanyName {
  readonly userId: number;
  readonly name: string;
}

/** The row that has this name: a company, deleted or not, or one that was merged. */
export const findCompanyNamed = async (
  db: Queryable,
  { userId, name }: CompanyName,
): Promise<CompanyRow | undefined> => {
  const [row] = await db
    .select()
    .from(company)
    .where(and(eq(company.userId, userId), eq(company.nameNormalized, normalizedCompanyName(name))));
  return row;
};

/** The company that this name stands for: the name of one that was merged stands for the one that took its jobs over. */
export const findCompanyByName = async (
  db: Queryable,
  { userId, name }: CompanyName,
): Promise<CompanyRow | undefined> => {
  let row = await findCompanyNamed(db, { userId, name });
  while (row !== undefined && row.mergedIntoCompanyId !== null)
    row = await findCompany(db, { userId, companyId: row.mergedIntoCompanyId });
  return row;
};

type NewCompany = CompanyName &
  Partial<Pick<CompanyRow, "website" | "notes" | "mergedIntoCompanyId" | "deletedDate">> & {
    readonly now: string;
  };

/** Throws CONFLICT if the person has a company of that name. */
export const insertCompany = async (
  db: Queryable,
  { now, name, ...columns }: NewCompany,
): Promise<CompanyRow> => {
  const [row] = await db
    .insert(company)
    .output()
    .values({
      ...columns,
      ...companyNameColumns(name),
      createdDate: now,
      updatedDate: now,
      rowVersionNo: 1,
    });
  if (row === undefined) throw new Error("The inserted company was not returned");
  return row;
};

/** Writes the name in another spelling of the same company. */
export const respellCompany = async (
  db: Queryable,
  { row, name, now }: { readonly row: CompanyRow; readonly name: string; readonly now: string },
): Promise<CompanyRow> => {
  const [changed] = await db
    .update(company)
    .set({ ...companyNameColumns(name), updatedDate: now, rowVersionNo: row.rowVersionNo + 1 })
    .output()
    .where(
      and(
        eq(company.companyId, row.companyId),
        eq(company.userId, row.userId),
        eq(company.rowVersionNo, row.rowVersionNo),
      ),
    );
  return changed ?? row;
};
