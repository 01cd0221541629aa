import type { Interview, interviews, ParsedInputOf } from "@jobtracker/contracts";
import { listInterviews } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { dayAfter, startOfDay } from "../_kit/local-day.ts";
import { toInterview } from "./present.ts";

type Input = ParsedInputOf<typeof interviews.operations.list>;

const Position = z.tuple([z.string(), z.int()]);

/** The earliest first. Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  { db, actor }: PersonContext,
  { limit, cursor, applicationId, from, to, outcome }: Input,
): Promise<{ items: Interview[]; nextCursor: string | null }> => {
  const { userId, timeZone } = actor;
  const query = { operation: "interviews.list", userId, applicationId, from, to, outcome };
  const [startsDate, interviewId] =
    cursor === undefined ? [undefined, 0] : openCursor(cursor, query, Position);
  const filter = {
    userId,
    jobApplicationId: applicationId,
    from: from && startOfDay(from, timeZone),
    before: to && startOfDay(dayAfter(to), timeZone),
    outcome,
  };
  const after = startsDate === undefined ? undefined : { startsDate, interviewId };
  const rows = await listInterviews(db, filter, { limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toInterview),
    nextCursor: last ? sealCursor([last.startsDate, last.interviewId], query) : null,
  };
};
