import type { user } from "../../auth/tables.ts";

/** The values of a `User` row, for tests of the engines themselves. */
export const examplePerson = (email: string): typeof user.$inferInsert => ({
  email,
  emailNormalized: email.normalize("NFKC").toLowerCase(),
  displayName: email,
  timeZone: "UTC",
  createdDate: "2026-01-31T12:00:00.123Z",
  updatedDate: "2026-01-31T12:00:00.123Z",
  rowVersionNo: 1,
});
