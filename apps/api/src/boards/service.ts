import { AppError, type boards, type JobBoard, type ParsedInputOf } from "@jobtracker/contracts";
import {
  type BoardRow,
  countBoards,
  findBoard,
  foldedWords,
  insertBoard,
  listBoards,
  updateBoard,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { boardChange, toBoard } from "./present.ts";

type Operations = typeof boards.operations;

/** Those with the most jobs first; of the same number by host. */
const byJobs = (one: JobBoard, other: JobBoard): number =>
  other.jobs - one.jobs || (one.host < other.host ? -1 : 1);

/** Boards are few: they are counted together, and cut into pages here. */
const readBoards = async ({ db, actor }: PersonContext): Promise<JobBoard[]> => {
  const { userId } = actor;
  const [counted, named] = await Promise.all([countBoards(db, { userId }), listBoards(db, { userId })]);
  const counts = new Map(counted.flatMap((row) => (row.host === null ? [] : [[row.host, row] as const])));
  const rows = new Map(named.map((row) => [row.host, row] as const));
  const hosts = new Set([...counts.keys(), ...rows.keys()]);
  return [...hosts].map((host) => toBoard(host, rows.get(host), counts.get(host))).toSorted(byJobs);
};

const matches = ({ name, host }: JobBoard, searched: readonly string[]): boolean => {
  const words = foldedWords(`${name} ${host}`);
  return searched.every((beginning) => words.some((word) => word.startsWith(beginning)));
};

const Position = z.tuple([z.int(), z.string()]);

/** Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, search = "" }: ParsedInputOf<Operations["list"]>,
): Promise<{ items: JobBoard[]; nextCursor: string | null }> => {
  const query = { operation: "boards.list", userId: context.actor.userId, search };
  const position = cursor === undefined ? undefined : openCursor(cursor, query, Position);
  const searched = foldedWords(search);
  const isAfter = ({ jobs, host }: JobBoard) =>
    position === undefined || jobs < position[0] || (jobs === position[0] && host > position[1]);
  const found = (await readBoards(context)).filter((board) => isAfter(board) && matches(board, searched));
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? sealCursor([last.jobs, last.host], query) : null };
};

const write = async (
  { db, actor, now }: PersonContext,
  host: string,
  { before, name, notes }: Pick<BoardRow, "name" | "notes"> & { readonly before: BoardRow | undefined },
): Promise<BoardRow> => {
  const key = { userId: actor.userId, host, now };
  if (before === undefined) return insertBoard(db, { ...key, name, notes });
  const expectedVersion = before.rowVersionNo;
  const after = await updateBoard(db, { ...key, expectedVersion }, { name, notes });
  if (after === undefined) throw versionConflict("The job board", expectedVersion);
  return after;
};

/** Throws NOT_FOUND for a board at which no job was found and of which nothing was said, and VERSION_CONFLICT. */
export const changeBoard = async (
  context: PersonContext,
  { host, expectedVersion, ...input }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<JobBoard>> => {
  const { db, actor } = context;
  const key = { userId: actor.userId, host };
  const [before, [counts]] = [await findBoard(db, key), await countBoards(db, key)];
  if (before === undefined && counts === undefined)
    throw new AppError("NOT_FOUND", `No job was found at “${host}”.`);
  demandVersion("The job board", { rowVersionNo: before?.rowVersionNo ?? 0 }, expectedVersion);
  const { name = before?.name ?? null, notes = before?.notes ?? null } = input;
  const after = await write(context, host, { before, name, notes });
  return { output: toBoard(host, after, counts), changes: [boardChange(before, after)] };
};
