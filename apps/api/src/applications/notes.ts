import { AppError, type applications, type Note, type ParsedInputOf } from "@jobtracker/contracts";
import { countNotes, findNote, insertNote, type NoteRow, updateNote } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadLiveCard } from "./application-state.ts";
import { noteChange } from "./changes.ts";
import { toNote } from "./present.ts";

type Operations = typeof applications.operations;

/** Notes of one application: all are read together with it. */
const MOST_NOTES = 500;

const demandRoom = async ({ db, actor }: PersonContext, jobApplicationId: number) => {
  if ((await countNotes(db, { userId: actor.userId, jobApplicationId })) < MOST_NOTES) return;
  throw new AppError("CONSTRAINT_VIOLATED", `An application can have ${MOST_NOTES} notes; delete one first.`);
};

/** A note, deleted or not, of an application that is not. Throws NOT_FOUND. */
const loadNote = async (context: PersonContext, jobApplicationNoteId: number): Promise<NoteRow> => {
  const { db, actor } = context;
  const row = await findNote(db, { userId: actor.userId, jobApplicationNoteId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such note.");
  await loadLiveCard(context, row.jobApplicationId);
  return row;
};

const loadLiveNote = async (context: PersonContext, jobApplicationNoteId: number): Promise<NoteRow> => {
  const row = await loadNote(context, jobApplicationNoteId);
  if (row.deletedDate !== null) throw new AppError("NOT_FOUND", "This note is deleted; restore it first.");
  return row;
};

const write = async (
  { db, actor, now }: PersonContext,
  before: NoteRow,
  columns: Parameters<typeof updateNote>[2],
): Promise<Applied<Note>> => {
  const { jobApplicationNoteId, rowVersionNo: expectedVersion } = before;
  const row = { userId: actor.userId, jobApplicationNoteId, expectedVersion, now };
  const after = await updateNote(db, row, columns);
  if (after === undefined) throw versionConflict("The note", expectedVersion);
  return { output: toNote(after), changes: [noteChange(before, after)] };
};

/** Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const addNote = async (
  context: PersonContext,
  { applicationId, body }: ParsedInputOf<Operations["addNote"]>,
): Promise<Applied<Note>> => {
  const { db, actor, now } = context;
  await loadLiveCard(context, applicationId);
  await demandRoom(context, applicationId);
  const row = await insertNote(db, { userId: actor.userId, jobApplicationId: applicationId, body, now });
  return { output: toNote(row), changes: [noteChange(null, row)] };
};

/** Throws NOT_FOUND and VERSION_CONFLICT. */
export const editNote = async (
  context: PersonContext,
  { id, body, expectedVersion }: ParsedInputOf<Operations["editNote"]>,
): Promise<Applied<Note>> => {
  const before = await loadLiveNote(context, id);
  demandVersion("The note", before, expectedVersion);
  if (body === before.body) return { output: toNote(before), changes: [] };
  return write(context, before, { body });
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeNote = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["deleteNote"]>,
): Promise<Applied<Note>> => write(context, await loadLiveNote(context, id), { deletedDate: context.now });

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringNoteBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restoreNote"]>,
): Promise<Applied<Note>> => {
  const before = await loadNote(context, id);
  if (before.deletedDate === null) return { output: toNote(before), changes: [] };
  await demandRoom(context, before.jobApplicationId);
  return write(context, before, { deletedDate: null });
};
