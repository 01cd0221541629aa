import type { Employment } from "@jobtracker/contracts";
import {
  type EmploymentRow,
  listApplicationsOfRecruiters,
  listEmployments,
  listMergedRecruiters,
  type RecruiterRow,
  standingCompanies,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { type AboutRecruiter, byTime, toEmployment } from "./present.ts";

/*
 * A merged recruiter keeps its rows: what belongs to one is collected from all that were merged into it, however often,
 * when it is read. So undoing a merge gives back exactly what each had.
 */

/** The entries that are the same person as each of these, itself included. */
export type Families = (recruiterId: number) => readonly number[];

export const familiesFrom = (merged: readonly RecruiterRow[]): Families => {
  const children = Map.groupBy(merged, ({ mergedIntoRecruiterId }) => mergedIntoRecruiterId);
  const family = (id: number): number[] => [
    id,
    ...(children.get(id) ?? []).flatMap(({ recruiterId }) => family(recruiterId)),
  ];
  return family;
};

export const readFamilies = async ({ db, actor }: PersonContext): Promise<Families> =>
  familiesFrom(await listMergedRecruiters(db, actor.userId));

/** Rows with the names that their companies have now. */
export const presentEmployments = async (
  { db, actor }: PersonContext,
  rows: readonly EmploymentRow[],
): Promise<Employment[]> => {
  const companyIds = rows.map(({ companyId }) => companyId);
  const companies = await standingCompanies(db, { userId: actor.userId, companyIds });
  return rows.flatMap((row) => {
    const company = companies.get(row.companyId);
    return company === undefined ? [] : [toEmployment(row, company)];
  });
};

/** What is to be said of recruiters beside their own rows. */
export const readAbout = async (
  context: PersonContext,
  recruiterIds: readonly number[],
  families: Families,
): Promise<(recruiterId: number) => AboutRecruiter> => {
  const { db, actor } = context;
  const all = { userId: actor.userId, recruiterIds: recruiterIds.flatMap(families) };
  const employments = await presentEmployments(context, await listEmployments(db, all));
  const applications = await listApplicationsOfRecruiters(db, all);
  return (recruiterId) => {
    const family = new Set<number | null>(families(recruiterId));
    const theirs = applications.filter((row) => family.has(row.recruiterId));
    return {
      employments: employments.filter((row) => family.has(row.recruiterId)).toSorted(byTime),
      applications: new Set(theirs.map(({ jobApplicationId }) => jobApplicationId)).size,
    };
  };
};
