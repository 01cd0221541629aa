export interface RemindersSearch {
  /** The one that is opened: each has an address of its own. */
  readonly reminder?: number;
}

/** What is no number of a reminder names none. */
export const readRemindersSearch = ({ reminder }: Record<string, unknown>): RemindersSearch =>
  typeof reminder === "number" && Number.isSafeInteger(reminder) && reminder > 0 ? { reminder } : {};
