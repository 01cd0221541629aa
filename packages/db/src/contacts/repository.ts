import { and, asc, eq, getTableColumns, gt, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { jobApplication } from "../applications/tables.ts";
import { company, job } from "../jobs/tables.ts";
import { jobApplicationContact as contact } from "./tables.ts";

export type ContactRow = typeof contact.$inferSelect;

interface ContactKey {
  readonly userId: number;
  readonly contactId: number;
}

/** With the job of its application. */
const selection = {
  ...getTableColumns(contact),
  job: { jobId: job.jobId, title: job.title },
  companyName: company.name,
};

const selectContacts = (db: Queryable, limit: number) =>
  db
    .select(selection)
    .top(limit)
    .from(contact)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, contact.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId));
export type ContactOfJobRow = Awaited<ReturnType<typeof selectContacts>>[number];

/** A contact, deleted or not. */
export const findContact = async (
  db: Queryable,
  { userId, contactId }: ContactKey,
): Promise<ContactOfJobRow | undefined> => {
  const [row] = await selectContacts(db, 1).where(
    and(eq(contact.jobApplicationContactId, contactId), eq(contact.userId, userId)),
  );
  return row;
};

export interface ContactFilter {
  readonly userId: number;
  readonly jobApplicationId?: number | undefined;
  readonly recruiterIds?: readonly number[] | undefined;
  /** Of the job. */
  readonly companyId?: number | undefined;
  /** Ids above this one: where a page ended. */
  readonly afterId?: number | undefined;
}

/** Contacts that are not deleted, nor their applications unless one is asked for; in the order in which they were added. */
export const listContacts = (
  db: Queryable,
  { userId, jobApplicationId, recruiterIds, companyId, afterId }: ContactFilter,
  limit: number,
): Promise<ContactOfJobRow[]> =>
  selectContacts(db, limit)
    .where(
      and(
        eq(contact.userId, userId),
        isNull(contact.deletedDate),
        jobApplicationId === undefined
          ? isNull(jobApplication.deletedDate)
          : eq(contact.jobApplicationId, jobApplicationId),
        recruiterIds && inArray(contact.recruiterId, [...recruiterIds]),
        companyId === undefined ? undefined : eq(job.companyId, companyId),
        afterId === undefined ? undefined : gt(contact.jobApplicationContactId, afterId),
      ),
    )
    .orderBy(asc(contact.jobApplicationContactId));

/** Those of an application that are not deleted. */
export const listContactsOfApplication = (
  db: Queryable,
  { userId, jobApplicationId }: { readonly userId: number; readonly jobApplicationId: number },
): Promise<ContactRow[]> =>
  db
    .select()
    .from(contact)
    .where(
      and(
        eq(contact.userId, userId),
        eq(contact.jobApplicationId, jobApplicationId),
        isNull(contact.deletedDate),
      ),
    );

const applicationsOf = statementOfIds((db, userId, ids) =>
  db
    .select({ recruiterId: contact.recruiterId, jobApplicationId: contact.jobApplicationId })
    .from(contact)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, contact.jobApplicationId))
    .where(
      and(
        eq(contact.userId, userId),
        inArray(contact.recruiterId, ids),
        isNull(contact.deletedDate),
        isNull(jobApplication.deletedDate),
      ),
    ),
);

/** In which applications recruiters are contacts; the same twice if somebody is there under two entries. */
export const listApplicationsOfRecruiters = (
  db: Queryable,
  { userId, recruiterIds }: { readonly userId: number; readonly recruiterIds: readonly number[] },
): Promise<{ readonly recruiterId: number | null; readonly jobApplicationId: number }[]> =>
  applicationsOf(db, { userId, ids: recruiterIds });

/** What can be written of a contact. */
export type ContactColumns = Pick<
  ContactRow,
  "recruiterId" | "name" | "role" | "email" | "phone" | "notes" | "deletedDate"
>;

export const insertContact = async (
  db: Queryable,
  {
    now,
    ...columns
  }: Omit<ContactColumns, "deletedDate"> & {
    readonly userId: number;
    readonly jobApplicationId: number;
    readonly now: string;
  },
): Promise<ContactRow> => {
  const [row] = await db
    .insert(contact)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted contact was not returned");
  return row;
};

/** Undefined: it is not there, or has another version. */
export const updateContact = async (
  db: Queryable,
  {
    userId,
    contactId,
    expectedVersion,
    now,
  }: ContactKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<ContactColumns>,
): Promise<ContactRow | undefined> => {
  const [row] = await db
    .update(contact)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(contact.jobApplicationContactId, contactId),
        eq(contact.userId, userId),
        eq(contact.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
