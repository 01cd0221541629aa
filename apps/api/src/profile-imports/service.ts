import {
  AppError,
  type JsonResume,
  type OutputOf,
  type ParsedInputOf,
  type ProfileImportDetail,
  type profileImports,
} from "@jobtracker/contracts";
import { findOriginal, listProfileImports } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { inTurns } from "../_kit/in-turns.ts";
import { profileDocument } from "../profiles/document.ts";
import { open } from "./content.ts";
import { openImport, planOf } from "./import-plan.ts";
import { loadImport, toImport } from "./import-state.ts";
import { piecesOf } from "./mapping/pieces-of-resume.ts";
import { resumeOf } from "./mapping/resume-of-profile.ts";
import { marksOf } from "./marks.ts";
import { tellLeftOut } from "./merging/beside.ts";
import { toMergeItem } from "./merging/plan.ts";

type Operations = typeof profileImports.operations;

const Position = z.tuple([z.int()]);

/** Throws INVALID_INPUT for a cursor of another list. */
export const listImports = async (
  { db, actor }: PersonContext,
  { limit, cursor, state }: ParsedInputOf<Operations["list"]>,
): Promise<OutputOf<Operations["list"]>> => {
  const { userId } = actor;
  const query = { operation: "profileImports.list", userId, state };
  const [before] = cursor === undefined ? [undefined] : openCursor(cursor, query, Position);
  const rows = await listProfileImports(db, { userId, state }, { limit: limit + 1, before });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(toImport),
    nextCursor: last === undefined ? null : sealCursor([last.profileImportId], query),
  };
};

/** A profile cannot keep it: the person should know before confirming. */
const notesOnLost = async (resume: JsonResume): Promise<string[]> => {
  const { lost } = await piecesOf(resume);
  return lost.length === 0
    ? []
    : [`Too long to be kept, or nothing that can be stored, and left out: ${lost.join(", ")}.`];
};

/** Throws NOT_FOUND. */
export const getImport = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<ProfileImportDetail> => {
  const row = await loadImport(context, id);
  const { reading, resume } = await openImport(context, row);
  return {
    ...toImport(row),
    resume,
    marks: marksOf(reading, resume),
    notes: [...reading.notes, ...(await notesOnLost(resume))],
    problems: reading.problems.map(({ path, message }) => ({ path: path.join("."), message })),
    lineCount: reading.lines.length,
  };
};

/** Throws NOT_FOUND. */
export const readText = async (
  context: PersonContext,
  { id, from, count }: ParsedInputOf<Operations["text"]>,
): Promise<OutputOf<Operations["text"]>> => {
  const { lines } = await open(context, "Reading", (await loadImport(context, id)).reading);
  const end = from + count;
  return { lines: lines.slice(from, end), next: end < lines.length ? end : null };
};

/** Throws NOT_FOUND. */
export const compareImport = async (
  context: PersonContext,
  { id, profileId }: ParsedInputOf<Operations["compare"]>,
): Promise<OutputOf<Operations["compare"]>> => {
  const row = await loadImport(context, id);
  const profile =
    profileId === undefined ? null : await profileDocument(context.db, context.actor.userId, profileId);
  const { plan, pieces } = await planOf(await openImport(context, row), profile);
  const items = await inTurns(plan, (planned) => toMergeItem(pieces, planned));
  const leftOut = profile === null ? null : tellLeftOut(plan, ({ action }) => action, pieces, profile);
  return { items, leftOut };
};

/** Throws NOT_FOUND. */
export const readOriginal = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["original"]>,
): Promise<OutputOf<Operations["original"]>> => {
  const original = await findOriginal(context.db, { userId: context.actor.userId, profileImportId: id });
  if (original === undefined) throw new AppError("NOT_FOUND", "There is no such import.");
  return { files: await open(context, "Original", original) };
};

/** Throws NOT_FOUND. */
export const exportResume = async (
  { db, actor }: PersonContext,
  { profileId }: ParsedInputOf<Operations["export"]>,
): Promise<JsonResume> => resumeOf(await profileDocument(db, actor.userId, profileId));
