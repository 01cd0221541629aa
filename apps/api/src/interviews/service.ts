import { AppError, type Interview, type interviews, type ParsedInputOf } from "@jobtracker/contracts";
import {
  findInterview,
  type InterviewColumns,
  type InterviewRow,
  insertInterview,
  listRounds,
  updateInterview,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { instantOf, timeZoneName } from "../_kit/wall-time.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import { interviewChange, toInterview } from "./present.ts";

type Operations = typeof interviews.operations;

/** Interviews of one application: all are read together with it. */
const MOST_INTERVIEWS = 100;
const LAST_ROUND = 99;

const demandRoom = <Round>(rounds: readonly Round[]): void => {
  if (rounds.length < MOST_INTERVIEWS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `An application can have ${MOST_INTERVIEWS} interviews; delete one first.`,
  );
};

const find = async ({ db, actor }: PersonContext, interviewId: number): Promise<InterviewRow> => {
  const row = await findInterview(db, { userId: actor.userId, interviewId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such interview.");
  return row;
};

/** An interview, deleted or not, of an application that is not. Throws NOT_FOUND. */
const loadInterview = async (context: PersonContext, interviewId: number): Promise<InterviewRow> => {
  const row = await find(context, interviewId);
  await loadLiveCard(context, row.jobApplicationId);
  return row;
};

const loadLiveInterview = async (context: PersonContext, interviewId: number): Promise<InterviewRow> => {
  const row = await loadInterview(context, interviewId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This interview is deleted; restore it first.");
};

const write = async (
  { db, actor, now }: PersonContext,
  before: InterviewRow,
  columns: Parameters<typeof updateInterview>[2],
): Promise<Applied<Interview>> => {
  const { interviewId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, interviewId, expectedVersion, now };
  const after = await updateInterview(db, key, columns);
  if (after === undefined) throw versionConflict("The interview", expectedVersion);
  return { output: toInterview(after), changes: [interviewChange(before, after)] };
};

/** Deleted or not. Throws NOT_FOUND. */
export const getInterview = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<Interview> => toInterview(await find(context, id));

/** Throws NOT_FOUND, INVALID_INPUT for a start that the clocks do not show once, and CONSTRAINT_VIOLATED when there are too many. */
export const addInterview = async (
  context: PersonContext,
  { applicationId, startsAt, ...input }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<Interview>> => {
  const { db, actor, now } = context;
  const of = { userId: actor.userId, jobApplicationId: applicationId };
  const timeZone = timeZoneName(input.timeZone ?? actor.timeZone);
  const startsDate = instantOf(startsAt, timeZone, "startsAt");
  await loadLiveCard(context, applicationId);
  const rounds = await listRounds(db, of);
  demandRoom(rounds);
  const next = Math.min(LAST_ROUND, (rounds.at(-1)?.roundNo ?? 0) + 1);
  const row = await insertInterview(db, {
    ...of,
    now,
    roundNo: input.round ?? next,
    kind: input.kind,
    startsDate,
    timeZone,
    durationMinutes: input.durationMinutes,
    place: input.place ?? null,
    link: input.link ?? null,
    people: input.people ?? null,
    notes: input.notes ?? null,
    outcome: input.outcome,
  });
  return { output: toInterview(row), changes: [interviewChange(null, row)] };
};

type UpdateInput = ParsedInputOf<Operations["update"]>;

/** What a field becomes: null clears it, undefined leaves it. */
const changed = <Value>(given: Value | undefined, before: Value): Value =>
  given === undefined ? before : given;

const columnsOf = (before: InterviewRow, input: UpdateInput): InterviewColumns => {
  const timeZone = input.timeZone === undefined ? before.timeZone : timeZoneName(input.timeZone);
  const { startsAt } = input;
  return {
    roundNo: changed(input.round, before.roundNo),
    kind: changed<string>(input.kind, before.kind),
    startsDate: startsAt === undefined ? before.startsDate : instantOf(startsAt, timeZone, "startsAt"),
    timeZone,
    durationMinutes: changed(input.durationMinutes, before.durationMinutes),
    place: changed(input.place, before.place),
    link: changed(input.link, before.link),
    people: changed(input.people, before.people),
    notes: changed(input.notes, before.notes),
    outcome: changed<string>(input.outcome, before.outcome),
  };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and INVALID_INPUT for a start that the clocks do not show once. */
export const changeInterview = async (
  context: PersonContext,
  input: UpdateInput,
): Promise<Applied<Interview>> => {
  const before = await loadLiveInterview(context, input.id);
  demandVersion("The interview", before, input.expectedVersion);
  return write(context, before, columnsOf(before, input));
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeInterview = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Interview>> =>
  write(context, await loadLiveInterview(context, id), { deletedDate: context.now });

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringInterviewBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<Interview>> => {
  const before = await loadInterview(context, id);
  if (before.deletedDate === null) return { output: toInterview(before), changes: [] };
  const { userId, jobApplicationId } = before;
  demandRoom(await listRounds(context.db, { userId, jobApplicationId }));
  return write(context, before, { deletedDate: null });
};
