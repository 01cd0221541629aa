import type { Reminder } from "@jobtracker/contracts";
import { dueDay } from "../write-reminder.ts";

export interface ReminderGroup {
  readonly name: "overdue" | "today" | "later";
  readonly items: readonly Reminder[];
}

/** Open reminders as the day asks for them; groups without any are left out. */
export const groupReminders = (
  reminders: readonly Reminder[],
  timeZone: string,
  today: string,
): ReminderGroup[] => {
  const nameOf = (reminder: Reminder): ReminderGroup["name"] => {
    if (reminder.isOverdue) return "overdue";
    return dueDay(reminder, timeZone) === today ? "today" : "later";
  };
  return (["overdue", "today", "later"] as const)
    .map((name) => ({ name, items: reminders.filter((reminder) => nameOf(reminder) === name) }))
    .filter(({ items }) => items.length > 0);
};
