import { type Account, type Role, UserID } from "@jobtracker/contracts";
import type { UserRow } from "@jobtracker/db";

/** A person as they see themselves. */
export const toAccount = (row: UserRow, role: Role): Account => ({
  id: UserID.parse(row.userId),
  version: row.rowVersionNo,
  email: row.email,
  displayName: row.displayName,
  role,
  timeZone: row.timeZone,
  createdAt: row.createdDate,
});
