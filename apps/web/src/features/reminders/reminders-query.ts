import { api } from "../../_kit/api/client.ts";

const MOST = 100;

/** Those that are open, by the day at which they are due: as many as one answer holds. */
export const openReminders = () => api.reminders.list.queryOptions({ limit: MOST });

/** The last ones that were done. */
export const doneReminders = () => api.reminders.list.queryOptions({ state: "done", limit: 25 });

export const remindersOf = (applicationId: number) =>
  api.reminders.list.queryOptions({ applicationId, state: "all", limit: MOST });

export const suggestionsQuery = () => api.reminders.suggestions.queryOptions({});
