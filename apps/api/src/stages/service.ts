import { AppError, type ParsedInputOf, type Stage, type stages } from "@jobtracker/contracts";
import { insertStage, listStages, type StageRow, updateStage } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { toStage } from "./present.ts";
import { newStageKey } from "./stage-key.ts";

type Operations = typeof stages.operations;
type AllStages = { items: Stage[]; nextCursor: null };

/** More do not fit on a board that anybody can read. */
const MOST_STAGES = 30;

const fieldsOf = (row: StageRow) => ({
  stageKey: row.stageKey,
  name: row.name,
  kind: row.kind,
  color: row.color,
  position: row.position,
  rowVersionNo: row.rowVersionNo,
});

export const stageChange = (before: StageRow | null, after: StageRow): Change => ({
  table: "JobApplicationStatus",
  id: after.jobApplicationStatusId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

export const stageRemoval = (before: StageRow): Change => ({
  table: "JobApplicationStatus",
  id: before.jobApplicationStatusId,
  before: fieldsOf(before),
  after: null,
});

export const loadStages = ({ db, actor }: PersonContext): Promise<StageRow[]> =>
  listStages(db, { userId: actor.userId });

/** The stage of this id among the person's. Throws NOT_FOUND. */
export const stageOfId = (rows: readonly StageRow[], id: number): StageRow => {
  const row = rows.find(({ jobApplicationStatusId }) => jobApplicationStatusId === id);
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such stage.");
  return row;
};

const comparable = (name: string) => name.normalize("NFKC").toLowerCase();

const demandNewName = (rows: readonly StageRow[], name: string) => {
  const same = rows.find((row) => comparable(row.name) === comparable(name));
  if (same === undefined) return;
  throw new AppError("CONFLICT", `There is a stage named ${same.name} already.`, {
    issues: [{ path: ["name"], message: "Another stage has this name" }],
  });
};

export const showStages = async (context: PersonContext): Promise<AllStages> => ({
  items: (await loadStages(context)).map(toStage),
  nextCursor: null,
});

const write = async (
  { db, actor, now }: PersonContext,
  before: StageRow,
  columns: Parameters<typeof updateStage>[2],
): Promise<StageRow> => {
  const { jobApplicationStatusId, rowVersionNo: expectedVersion } = before;
  const row = { userId: actor.userId, jobApplicationStatusId, expectedVersion, now };
  const after = await updateStage(db, row, columns);
  if (after === undefined) throw versionConflict("The stage", expectedVersion);
  return after;
};

/** Gives each stage its place in `rows`; writes and records those that stood elsewhere. */
export const renumber = async (context: PersonContext, rows: readonly StageRow[]): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const [position, before] of rows.entries()) {
    if (before.position !== position)
      changes.push(stageChange(before, await write(context, before, { position })));
  }
  return changes;
};

/** Where a new stage of a kind stands: after the last of its kind, or at the end. */
const placeOf = (rows: readonly StageRow[], kind: string): number => {
  const last = rows.findLastIndex((row) => row.kind === kind);
  return last < 0 ? rows.length : last + 1;
};

/** Throws CONFLICT if a stage has this name, and CONSTRAINT_VIOLATED when there are too many. */
export const createStage = async (
  context: PersonContext,
  { name, kind, color }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<Stage>> => {
  const { db, actor, now } = context;
  const rows = await loadStages(context);
  if (rows.length >= MOST_STAGES) {
    throw new AppError("CONSTRAINT_VIOLATED", `There can be ${MOST_STAGES} stages; delete one first.`);
  }
  demandNewName(rows, name);
  const stageKey = newStageKey(name, new Set(rows.map((row) => row.stageKey)));
  const place = placeOf(rows, kind);
  const row = await insertStage(db, {
    userId: actor.userId,
    stageKey,
    name,
    kind,
    color,
    position: place,
    now,
  });
  const moved = await renumber(context, rows.toSpliced(place, 0, row));
  return { output: toStage(row), changes: [stageChange(null, row), ...moved] };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another stage has the name. */
export const changeStage = async (
  context: PersonContext,
  { id, expectedVersion, ...columns }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<Stage>> => {
  const rows = await loadStages(context);
  const before = stageOfId(rows, id);
  demandVersion("The stage", before, expectedVersion);
  const others = rows.filter((row) => row !== before);
  if (columns.name !== undefined) demandNewName(others, columns.name);
  const after = await write(context, before, columns);
  return { output: toStage(after), changes: [stageChange(before, after)] };
};

/** Throws VERSION_CONFLICT if `keys` are not the keys of the person's stages, each once. */
export const orderStages = async (
  context: PersonContext,
  { keys }: ParsedInputOf<Operations["order"]>,
): Promise<Applied<AllStages>> => {
  const rows = await loadStages(context);
  const byKey = new Map(rows.map((row) => [row.stageKey, row]));
  const ordered = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
  if (ordered.length !== rows.length || keys.length !== rows.length) {
    const known = rows.map(({ stageKey }) => stageKey).join(", ");
    throw new AppError("VERSION_CONFLICT", `Name each stage once; they are: ${known}.`);
  }
  const changes = await renumber(context, ordered);
  return { output: await showStages(context), changes };
};
