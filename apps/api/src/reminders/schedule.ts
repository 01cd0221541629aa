import { AppError, dayOfMoment, type LocalMoment, type Recurrence } from "@jobtracker/contracts";
import type { ReminderColumns } from "@jobtracker/db";
import type { ZonedMoment } from "../_kit/local-moment.ts";
import { fittingStart } from "./occurrences.ts";

const refuse = (field: string, message: string) =>
  new AppError("INVALID_INPUT", `${field}: ${message}`, { issues: [{ path: [field], message }] });

/** Throws INVALID_INPUT for a recurrence that ends before it begins, or begins on a day that is none of its own. */
const demandFit = (starts: LocalMoment, recurrence: Recurrence): void => {
  if (recurrence.until !== null && recurrence.until < dayOfMoment(starts))
    throw refuse("recurrence", "It ends before it begins");
  const fitting = fittingStart({ starts, recurrence });
  if (fitting !== starts)
    throw refuse("due", `The first day must be one of the weekdays; the next of them is ${fitting}`);
};

type Schedule = Pick<
  ReminderColumns,
  | "starts"
  | "occurrence"
  | "due"
  | "timeZone"
  | "dueDate"
  | "recurrence"
  | "previousOccurrence"
  | "previousDue"
  | "previousDoneDate"
>;

/** The columns of a reminder that begins at a moment. Throws INVALID_INPUT for a recurrence that does not fit it. */
export const beginAt = (
  { moment, timeZone, instant }: ZonedMoment,
  recurrence: Recurrence | null,
): Schedule => {
  if (recurrence !== null) demandFit(moment, recurrence);
  return {
    starts: moment,
    occurrence: moment,
    due: moment,
    timeZone,
    dueDate: instant,
    recurrence: recurrence === null ? null : JSON.stringify(recurrence),
    previousOccurrence: null,
    previousDue: null,
    previousDoneDate: null,
  };
};
