import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplicationNote, jobApplicationStatusHistory } from "../applications/tables.ts";
import { jobApplicationContact } from "../contacts/tables.ts";
import { interview } from "../interviews/tables.ts";
import { offer } from "../offers/tables.ts";
import { reminder } from "../reminders/tables.ts";

export interface Carry {
  readonly userId: number;
  readonly from: number;
  readonly to: number;
  /** Only these; all of them without it. */
  readonly ids?: readonly number[];
}

/** Gives the moves of an application to another. @returns the ids of those that went */
export const carryMoves = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, jobApplicationStatusHistoryId } = jobApplicationStatusHistory;
  const only = ids && inArray(jobApplicationStatusHistoryId, [...ids]);
  const rows = await db
    .update(jobApplicationStatusHistory)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.jobApplicationStatusHistoryId);
};

/** Gives the notes of an application to another. @returns the ids of those that went */
export const carryNotes = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, jobApplicationNoteId } = jobApplicationNote;
  const only = ids && inArray(jobApplicationNoteId, [...ids]);
  const rows = await db
    .update(jobApplicationNote)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.jobApplicationNoteId);
};

/** Gives the contacts of an application to another. @returns the ids of those that went */
export const carryContacts = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, jobApplicationContactId } = jobApplicationContact;
  const only = ids && inArray(jobApplicationContactId, [...ids]);
  const rows = await db
    .update(jobApplicationContact)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.jobApplicationContactId);
};

/** Gives the interviews of an application to another. @returns the ids of those that went */
export const carryInterviews = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, interviewId } = interview;
  const only = ids && inArray(interviewId, [...ids]);
  const rows = await db
    .update(interview)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.interviewId);
};

/** Gives the offers of an application to another. @returns the ids of those that went */
export const carryOffers = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, offerId } = offer;
  const only = ids && inArray(offerId, [...ids]);
  const rows = await db
    .update(offer)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.offerId);
};

/** Gives the reminders of an application to another. @returns the ids of those that went */
export const carryReminders = async (db: Queryable, { userId, from, to, ids }: Carry): Promise<number[]> => {
  const { userId: owner, jobApplicationId, reminderId } = reminder;
  const only = ids && inArray(reminderId, [...ids]);
  const rows = await db
    .update(reminder)
    .set({ jobApplicationId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobApplicationId, from), only));
  return rows.map((row) => row.reminderId);
};

/** Gives the reminders of a job itself to another. @returns the ids of those that went */
export const carryJobReminders = async (
  db: Queryable,
  { userId, from, to, ids }: Carry,
): Promise<number[]> => {
  const { userId: owner, jobId, reminderId } = reminder;
  const only = ids && inArray(reminderId, [...ids]);
  const rows = await db
    .update(reminder)
    .set({ jobId: to })
    .output()
    .where(and(eq(owner, userId), eq(jobId, from), only));
  return rows.map((row) => row.reminderId);
};
