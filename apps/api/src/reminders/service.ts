import { AppError, type ParsedInputOf, type Reminder, type reminders } from "@jobtracker/contracts";
import { insertReminder } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { zonedMoment } from "../_kit/local-moment.ts";
import { recurrenceOf, reminderChange, toReminder } from "./present.ts";
import {
  demandRoom,
  demandSubject,
  loadLiveReminder,
  loadReminder,
  writeReminder,
} from "./reminder-state.ts";
import { beginAt } from "./schedule.ts";

type Operations = typeof reminders.operations;
type CreateInput = ParsedInputOf<Operations["create"]>;
type UpdateInput = ParsedInputOf<Operations["update"]>;

/** Deleted or not. Throws NOT_FOUND. */
export const getReminder = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<Reminder> => toReminder(await loadReminder(context, id), context);

const subjectOf = ({ applicationId, jobId }: CreateInput) => {
  if (applicationId === undefined || jobId === undefined)
    return { jobApplicationId: applicationId ?? null, jobId: jobId ?? null };
  const message = "Say the application or the job, not both";
  throw new AppError("INVALID_INPUT", `jobId: ${message}.`, { issues: [{ path: ["jobId"], message }] });
};

/** Throws NOT_FOUND, INVALID_INPUT for a recurrence that does not fit, and CONSTRAINT_VIOLATED when there are too many. */
export const addReminder = async (context: PersonContext, input: CreateInput): Promise<Applied<Reminder>> => {
  const { db, actor, now } = context;
  const subject = subjectOf(input);
  const schedule = beginAt(zonedMoment(input.due, input.timeZone, actor.timeZone), input.recurrence ?? null);
  await demandSubject(context, subject);
  await demandRoom(context);
  const row = await insertReminder(db, {
    userId: actor.userId,
    ...subject,
    text: input.text,
    ...schedule,
    doneDate: null,
    deletedDate: null,
    now,
  });
  return {
    output: toReminder(await loadReminder(context, row.reminderId), context),
    changes: [reminderChange(null, row)],
  };
};

/** Undefined: the times stay as they are. */
const scheduleOf = (
  before: Parameters<typeof recurrenceOf>[0] & { readonly due: string; readonly timeZone: string | null },
  { due, timeZone, recurrence }: UpdateInput,
  usual: string,
) => {
  if (due === undefined && timeZone === undefined && recurrence === undefined) return undefined;
  const moment = zonedMoment(due ?? before.due, timeZone, before.timeZone ?? usual);
  return beginAt(moment, recurrence === undefined ? recurrenceOf(before) : recurrence);
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and INVALID_INPUT for a recurrence that does not fit. */
export const changeReminder = async (
  context: PersonContext,
  input: UpdateInput,
): Promise<Applied<Reminder>> => {
  const before = await loadLiveReminder(context, input);
  return writeReminder(context, before, {
    ...(input.text !== undefined && { text: input.text }),
    ...scheduleOf(before, input, context.actor.timeZone),
  });
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeReminder = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Reminder>> =>
  writeReminder(context, await loadLiveReminder(context, { id }), { deletedDate: context.now });

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringReminderBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<Reminder>> => {
  const before = await loadReminder(context, id);
  await demandSubject(context, before);
  if (before.deletedDate === null) return { output: toReminder(before, context), changes: [] };
  await demandRoom(context);
  return writeReminder(context, before, { deletedDate: null });
};
