import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { searchTextOf } from "../jobs/search-text.ts";
import { jobApplicationNote } from "./tables.ts";

export type NoteRow = typeof jobApplicationNote.$inferSelect;

interface OfApplication {
  readonly userId: number;
  readonly jobApplicationId: number;
}

interface NoteKey {
  readonly userId: number;
  readonly jobApplicationNoteId: number;
}

const isLiveNoteOf = ({ userId, jobApplicationId }: OfApplication | Placeholders<OfApplication>) =>
  and(
    eq(jobApplicationNote.jobApplicationId, jobApplicationId),
    eq(jobApplicationNote.userId, userId),
    isNull(jobApplicationNote.deletedDate),
  );

/** A note, deleted or not. */
export const findNote = async (
  db: Queryable,
  { userId, jobApplicationNoteId }: NoteKey,
): Promise<NoteRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobApplicationNote)
    .where(
      and(
        eq(jobApplicationNote.jobApplicationNoteId, jobApplicationNoteId),
        eq(jobApplicationNote.userId, userId),
      ),
    );
  return row;
};

/** The notes of an application that are not deleted, newest first. */
export const listNotes = statement((db, application: Placeholders<OfApplication>) =>
  db
    .select()
    .from(jobApplicationNote)
    .where(isLiveNoteOf(application))
    .orderBy(desc(jobApplicationNote.createdDate), desc(jobApplicationNote.jobApplicationNoteId)),
);

export const countNotes = async (db: Queryable, application: OfApplication): Promise<number> => {
  const [row] = await db.select({ notes: count() }).from(jobApplicationNote).where(isLiveNoteOf(application));
  return row?.notes ?? 0;
};

export const insertNote = async (
  db: Queryable,
  { now, ...note }: OfApplication & { readonly body: string; readonly now: string },
): Promise<NoteRow> => {
  const [row] = await db
    .insert(jobApplicationNote)
    .output()
    .values({
      ...note,
      searchText: searchTextOf([note.body]),
      createdDate: now,
      updatedDate: now,
      rowVersionNo: 1,
    });
  if (row === undefined) throw new Error("The inserted note was not returned");
  return row;
};

const searchable = (body: string | undefined) =>
  body === undefined ? {} : { searchText: searchTextOf([body]) };

/** Writes columns of a note. Undefined: it is not there, or has another version. */
export const updateNote = async (
  db: Queryable,
  {
    userId,
    jobApplicationNoteId,
    expectedVersion,
    now,
  }: NoteKey & { readonly expectedVersion: number; readonly now: string },
  columns: { readonly body?: string; readonly deletedDate?: string | null },
): Promise<NoteRow | undefined> => {
  const [row] = await db
    .update(jobApplicationNote)
    .set({ ...columns, ...searchable(columns.body), updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(jobApplicationNote.jobApplicationNoteId, jobApplicationNoteId),
        eq(jobApplicationNote.userId, userId),
        eq(jobApplicationNote.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
