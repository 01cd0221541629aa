import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { company } from "../jobs/tables.ts";

export interface StandingCompany {
  readonly companyId: number;
  readonly name: string;
}

const companiesOf = statementOfIds((db, userId, ids) =>
  db
    .select({ companyId: company.companyId, name: company.name, mergedInto: company.mergedIntoCompanyId })
    .from(company)
    .where(and(eq(company.userId, userId), inArray(company.companyId, ids))),
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

/** A company and all that were merged into it, however often. */
export const companyFamily = async (
  db: Queryable,
  { userId, companyId }: { readonly userId: number; readonly companyId: number },
): Promise<number[]> => {
  const family: number[] = [];
  let generation = [companyId];
  while (generation.length > 0) {
    family.push(...generation);
    generation = (await mergedInto(db, { userId, ids: generation })).map((row) => row.companyId);
  }
  return family;
};
