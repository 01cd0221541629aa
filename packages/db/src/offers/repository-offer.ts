import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, lt } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplication } from "../applications/tables.ts";
import { company, job } from "../jobs/tables.ts";
import { offer } from "./tables.ts";

export type OfferRow = typeof offer.$inferSelect;

interface OfferKey {
  readonly userId: number;
  readonly offerId: number;
}

/** With the job of its application. */
const selection = {
  ...getTableColumns(offer),
  job: { jobId: job.jobId, title: job.title },
  companyName: company.name,
};

const selectOffers = (db: Queryable, limit: number) =>
  db
    .select(selection)
    .top(limit)
    .from(offer)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, offer.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId));
export type OfferOfJobRow = Awaited<ReturnType<typeof selectOffers>>[number];

/** An offer, deleted or not. */
export const findOffer = async (
  db: Queryable,
  { userId, offerId }: OfferKey,
): Promise<OfferOfJobRow | undefined> => {
  const [row] = await selectOffers(db, 1).where(and(eq(offer.offerId, offerId), eq(offer.userId, userId)));
  return row;
};

export interface OfferFilter {
  readonly userId: number;
  readonly jobApplicationId?: number | undefined;
  readonly status?: string | undefined;
  /** Ids below this one: where a page ended. */
  readonly beforeId?: number | undefined;
}

const isLive = (userId: number) =>
  and(eq(offer.userId, userId), isNull(offer.deletedDate), isNull(jobApplication.deletedDate));

/** Offers that are not deleted, nor their applications; the newest first. */
export const listOffers = (
  db: Queryable,
  { userId, jobApplicationId, status, beforeId }: OfferFilter,
  limit: number,
): Promise<OfferOfJobRow[]> =>
  selectOffers(db, limit)
    .where(
      and(
        isLive(userId),
        jobApplicationId === undefined ? undefined : eq(offer.jobApplicationId, jobApplicationId),
        status === undefined ? undefined : eq(offer.status, status),
        beforeId === undefined ? undefined : lt(offer.offerId, beforeId),
      ),
    )
    .orderBy(desc(offer.offerId));

/** Open offers that must be answered on a day from `from` on and before `before`, as the calendar there shows it. */
export const listOfferDeadlines = (
  db: Queryable,
  {
    userId,
    from,
    before,
    limit,
  }: { readonly userId: number; readonly from: string; readonly before: string; readonly limit: number },
): Promise<OfferOfJobRow[]> =>
  selectOffers(db, limit)
    .where(
      and(
        isLive(userId),
        eq(offer.status, "open"),
        isNotNull(offer.deadline),
        gte(offer.deadline, from),
        lt(offer.deadline, before),
      ),
    )
    .orderBy(asc(offer.deadline), asc(offer.offerId));

/** Those of an application that are not deleted. */
export const countOffers = (
  db: Queryable,
  { userId, jobApplicationId }: { readonly userId: number; readonly jobApplicationId: number },
): Promise<number> =>
  db.$count(
    offer,
    and(eq(offer.userId, userId), eq(offer.jobApplicationId, jobApplicationId), isNull(offer.deletedDate)),
  );

/** What can be written of an offer. */
export type OfferColumns = Omit<
  OfferRow,
  "offerId" | "userId" | "jobApplicationId" | "createdDate" | "updatedDate" | "rowVersionNo"
>;

export const insertOffer = async (
  db: Queryable,
  {
    now,
    ...columns
  }: OfferColumns & { readonly userId: number; readonly jobApplicationId: number; readonly now: string },
): Promise<OfferRow> => {
  const [row] = await db
    .insert(offer)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted offer was not returned");
  return row;
};

/** Writes columns of an offer. Undefined: it is not there, or has another version. */
export const updateOffer = async (
  db: Queryable,
  {
    userId,
    offerId,
    expectedVersion,
    now,
  }: OfferKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<OfferColumns>,
): Promise<OfferRow | undefined> => {
  const [row] = await db
    .update(offer)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(eq(offer.offerId, offerId), eq(offer.userId, userId), eq(offer.rowVersionNo, expectedVersion)),
    );
  return row;
};
