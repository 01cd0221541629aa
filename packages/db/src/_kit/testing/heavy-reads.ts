import { readlinkSync } from "node:fs";
import { getPriority } from "node:os";
import { threadId } from "node:worker_threads";
import { inArray } from "drizzle-orm";
import { user } from "../../auth/tables.ts";
import { heavy } from "../heavy.ts";

/** Reads for heavy.test.ts; they tell the thread that they ran in. */
export const countPeopleSlowly = heavy(
  import.meta.url,
  "countPeopleSlowly",
  async (db, parameters: { readonly with: string[] }) => ({
    people:
      parameters.with.length === 0
        ? []
        : await db.select().from(user).where(inArray(user.email, parameters.with)),
    thread: threadId,
    // Other systems have one for the whole process.
    priority:
      process.platform === "linux"
        ? getPriority(Number(readlinkSync("/proc/thread-self").split("/").at(-1)))
        : undefined,
  }),
);

export const failSlowly = heavy(import.meta.url, "failSlowly", async () => {
  throw new Error("on purpose");
});

/** Heavy for more than one name only. */
export const threadForNames = heavy(
  import.meta.url,
  "threadForNames",
  async (_db, _names: readonly string[]) => threadId,
  (_db, names) => names.length > 1,
);
