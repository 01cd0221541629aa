import {
  deleteProfileImport,
  findUserKey,
  listDiscardedImports,
  type ProfileImportRow,
  type Queryable,
} from "@jobtracker/db";
import { defineHousekeeping } from "../_kit/background/kind.ts";
import { turns } from "../_kit/in-turns.ts";
import type { Platform } from "../_kit/platform.ts";
import { appendAuditEntry } from "../_kit/policy/audit.ts";
import { difference } from "../_kit/policy/difference.ts";
import { fieldsOfImport } from "./import-state.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Days for which a discarded import can be restored. */
const KEPT_DAYS = 30;
/** In one night; an original can have many megabytes. */
const MOST_IMPORTS = 200;
const NAME = "profileImports.deleteDiscarded";

/** What the audit says of it stays: its name, its form, its size, and when it came and went. */
const auditDeletion = async (
  db: Queryable,
  { keyring }: Platform,
  row: ProfileImportRow,
  now: string,
): Promise<void> => {
  const { userId, profileImportId: id } = row;
  const change = { table: "ProfileImport", id, before: fieldsOfImport(row), after: null };
  // Nothing can be sealed for a person whose key was erased, and nobody else's resumes wait for that.
  const isErased = (await findUserKey(db, userId)) === undefined;
  await appendAuditEntry(db, keyring, {
    userId,
    event: "profileImport.deleted",
    operationName: NAME,
    targetId: id,
    client: "system",
    credential: { kind: "none", id: null },
    requestId: `${NAME}-${id}`,
    occurredDate: now,
    differences: isErased ? [] : difference([change]),
  });
};

/** A resume that was discarded, and not restored in time, is deleted with its original and all that was read in it. */
export const deleteDiscardedImports = defineHousekeeping({
  name: NAME,
  recurrence: { at: "03:40" },
  work: async (db, now, platform) => {
    const before = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
    const turn = turns();
    for (const row of await listDiscardedImports(db, { before, most: MOST_IMPORTS })) {
      if (await deleteProfileImport(db, row)) await auditDeletion(db, platform, row, now);
      await turn();
    }
  },
});
