import type { ParsedInputOf, Reminder, reminders } from "@jobtracker/contracts";
import { listReminders } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { dayAfter, dayAt } from "../_kit/local-day.ts";
import { toReminder } from "./present.ts";

type Input = ParsedInputOf<typeof reminders.operations.list>;

const Position = z.tuple([z.string(), z.int()]);

const isDone = { open: false, done: true, all: undefined } as const;

/** The first due on top; of done ones the last. Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, state, overdue, applicationId, jobId, from, to }: Input,
): Promise<{ items: Reminder[]; nextCursor: string | null }> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const query = { operation: "reminders.list", userId, state, overdue, applicationId, jobId, from, to };
  const position = cursor === undefined ? undefined : openCursor(cursor, query, Position);
  const filter = {
    userId,
    jobApplicationId: applicationId,
    jobId,
    isDone: overdue ? false : isDone[state],
    from,
    before: to && dayAfter(to),
    overdue: overdue ? { today: dayAt(now, actor.timeZone), now } : undefined,
  };
  const after = position && { due: position[0], reminderId: position[1] };
  const isBackwards = state === "done";
  const rows = await listReminders(db, filter, { limit: limit + 1, after, isBackwards });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => toReminder(row, context)),
    nextCursor: last ? sealCursor([last.due, last.reminderId], query) : null,
  };
};
