import { reminders } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { acceptSuggestion, dismissSuggestion, reopenSuggestion } from "./answer.ts";
import { listPage } from "./list.ts";
import { completeReminder, reopenReminder, snoozeReminder } from "./progress.ts";
import { addReminder, bringReminderBack, changeReminder, getReminder, removeReminder } from "./service.ts";
import { listSuggestions } from "./suggest.ts";

export const remindersRouter = bindDomain(reminders, {
  list: listPage,
  get: getReminder,
  create: addReminder,
  update: changeReminder,
  done: completeReminder,
  reopen: reopenReminder,
  snooze: snoozeReminder,
  delete: removeReminder,
  restore: bringReminderBack,
  suggestions: listSuggestions,
  acceptSuggestion,
  dismissSuggestion,
  reopenSuggestion,
});
