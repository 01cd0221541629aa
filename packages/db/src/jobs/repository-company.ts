import { and, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { cut } from "./search-text.ts";
import { company } from "./tables.ts";

export type CompanyRow = typeof company.$inferSelect;

/** Length of `NameNormalized`: compatibility forms can be longer than what they stand for. */
const NORMALIZED_LENGTH = 250;

/** What makes two spellings the same company: NFKC, lower case, spaces folded. */
export const normalizedCompanyName = (name: string): string =>
  cut(name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(), NORMALIZED_LENGTH).trimEnd();

export const findCompanyByName = async (
  db: Queryable,
  { userId, name }: { readonly userId: number; readonly name: string },
): Promise<CompanyRow | undefined> => {
  const [row] = await db
    .select()
    .from(company)
    .where(and(eq(company.userId, userId), eq(company.nameNormalized, normalizedCompanyName(name))));
  return row;
};

export const insertCompany = async (
  db: Queryable,
  { userId, name, now }: { readonly userId: number; readonly name: string; readonly now: string },
): Promise<CompanyRow> => {
  const [row] = await db
    .insert(company)
    .output()
    .values({
      userId,
      name,
      nameNormalized: normalizedCompanyName(name),
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
    .set({ name, updatedDate: now, rowVersionNo: row.rowVersionNo + 1 })
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
