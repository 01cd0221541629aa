import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import type { CompanyRow } from "../jobs/repository-company.ts";
import { company } from "../jobs/tables.ts";

export interface StandingCompany {
  readonly companyId: number;
  readonly name: string;
}

const companiesOf = statementOfIds((db, userId, ids) =>
  db
    .select({ companyId: company.companyId, name: company.name, mergedInto: company.mergedIntoCompanyId })
    .from(company)
    .where(ownedAmong({ userId: company.userId, id: company.companyId }, { userId, ids })),
);
type Link = Awaited<ReturnType<typeof companiesOf>>[number];

const standingOf = (links: ReadonlyMap<number, Link>, companyId: number): Link | undefined => {
  let link = links.get(companyId);
  while (link !== undefined && link.mergedInto !== null) link = links.get(link.mergedInto);
  return link;
};

/** What each company is now: itself, or the one that it was merged into, however often. */
export const standingCompanies = async (
  db: Queryable,
  { userId, companyIds }: { readonly userId: number; readonly companyIds: readonly number[] },
): Promise<ReadonlyMap<number, StandingCompany>> => {
  const links = new Map<number, Link>();
  let wanted = [...new Set(companyIds)];
  while (wanted.length > 0) {
    const found = await companiesOf(db, { userId, ids: wanted });
    for (const link of found) links.set(link.companyId, link);
    wanted = [...new Set(found.flatMap(({ mergedInto }) => mergedInto ?? []))].filter((id) => !links.has(id));
  }
  return new Map(
    companyIds.flatMap((id) => {
      const link = standingOf(links, id);
      return link === undefined ? [] : [[id, { companyId: link.companyId, name: link.name }]];
    }),
  );
};

const mergedInto = statementOfIds((db, userId, ids) =>
  db
    .select({ companyId: company.companyId })
    .from(company)
    .where(and(eq(company.userId, userId), inArray(company.mergedIntoCompanyId, ids))),
);

interface Companies {
  readonly userId: number;
  readonly companyIds: readonly number[];
}

/** Companies and all that were merged into them, however often. */
export const companyFamilies = async (
  db: Queryable,
  { userId, companyIds }: Companies,
): Promise<number[]> => {
  const families = new Set<number>();
  let generation = companyIds;
  while (generation.length > 0) {
    for (const id of generation) families.add(id);
    const merged = await mergedInto(db, { userId, ids: generation });
    generation = merged.map(({ companyId }) => companyId).filter((id) => !families.has(id));
  }
  return [...families];
};

/** A company and all that were merged into it, however often. */
export const companyFamily = (
  db: Queryable,
  { userId, companyId }: { readonly userId: number; readonly companyId: number },
): Promise<number[]> => companyFamilies(db, { userId, companyIds: [companyId] });

const rowsOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(company)
    .where(ownedAmong({ userId: company.userId, id: company.companyId }, { userId, ids })),
);

const byName = (one: CompanyRow, other: CompanyRow): number =>
  one.nameNormalized < other.nameNormalized ? -1 : 1;

/** The companies that were merged into this one, however often, by name. */
export const listMergedCompanies = async (
  db: Queryable,
  key: { readonly userId: number; readonly companyId: number },
): Promise<CompanyRow[]> => {
  const ids = (await companyFamily(db, key)).filter((id) => id !== key.companyId);
  return (await rowsOf(db, { userId: key.userId, ids })).toSorted(byName);
};

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 300;

/** Writes what every company that was merged into this one, however often, is now: after a merge, a rename, or when one is taken back. */
export const settleCompanyFamily = async (
  db: Queryable,
  { userId, companyId }: { readonly userId: number; readonly companyId: number },
): Promise<void> => {
  const merged = (await companyFamily(db, { userId, companyId })).filter((id) => id !== companyId);
  for (let start = 0; start < merged.length; start += ROWS_AT_ONCE)
    await db
      .update(company)
      .set({ standingCompanyId: companyId })
      .where(
        ownedAmong(
          { userId: company.userId, id: company.companyId },
          { userId, ids: merged.slice(start, start + ROWS_AT_ONCE) },
        ),
      );
  await db
    .update(company)
    .set({ standingCompanyId: null })
    .where(and(eq(company.companyId, companyId), eq(company.userId, userId)));
};
