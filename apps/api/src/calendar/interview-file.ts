import { AppError, type calendar, type ParsedInputOf } from "@jobtracker/contracts";
import { findCalendarInterview, findUser } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { calendarFile } from "./ics/calendar-file.ts";
import { uidDomain } from "./ics/event.ts";
import { interviewEvent } from "./ics/events.ts";
import { fullWords } from "./ics/words.ts";

/** With the identifier that it has in the feeds, so that no calendar shows it twice. Throws NOT_FOUND. */
export const interviewFile = async (
  { db, actor }: PersonContext,
  { id }: ParsedInputOf<typeof calendar.operations.interviewFile>,
) => {
  const { userId } = actor;
  const row = await findCalendarInterview(db, { userId, interviewId: id });
  const person = await findUser(db, userId);
  if (row === undefined || person === undefined)
    throw new AppError("NOT_FOUND", "There is no such interview.");
  const setting = { words: fullWords, domain: uidDomain(userId, person.user.createdDate) };
  return {
    fileName: `interview-${id}.ics`,
    content: calendarFile({ events: interviewEvent(row, setting) }),
  };
};
