import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";

const MOST = 100;
const DONE = 25;

const pagesOf = (input: { readonly state: "open" | "done"; readonly limit: number }) =>
  pagesQuery(api.reminders.list.queryKey(input), (page, options) =>
    client.reminders.list.query({ ...input, ...page }, options),
  );

/** Those that are open, by the day at which they are due, page after page. */
export const openReminders = () => pagesOf({ state: "open", limit: MOST });

/** Those that were done, the last first, page after page. */
export const doneReminders = () => pagesOf({ state: "done", limit: DONE });

export const remindersOf = (applicationId: number) =>
  api.reminders.list.queryOptions({ applicationId, state: "all", limit: MOST });

export const suggestionsQuery = () => api.reminders.suggestions.queryOptions({});
