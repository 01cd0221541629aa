import { z } from "zod";
import { detailOf, Instant, untrusted } from "../_kit/index.ts";

export const ClientKind = z.enum(["web", "rest", "mcp", "system"]);
export type ClientKind = z.output<typeof ClientKind>;

/** One field of one row, before and after; absent side: the row was made or removed. Values as in the database's rows. */
export const FieldDifference = z.strictObject({
  table: z.string(),
  id: z.int(),
  field: z.string(),
  before: untrusted(z.json()).optional(),
  after: untrusted(z.json()).optional(),
});
export type FieldDifference = z.output<typeof FieldDifference>;

/** The job that an entry is about, as it is now. */
export const AuditSubject = z.strictObject({
  title: untrusted(z.string()),
  company: untrusted(z.string()).nullable(),
});
export type AuditSubject = z.output<typeof AuditSubject>;

/** One entry of the person's chain. `differences` is null when the person's key is gone. */
export const AuditEntry = z.strictObject({
  sequence: z.int(),
  at: Instant,
  event: z.string(),
  operation: detailOf("event", z.string()),
  targetType: z.string().nullable(),
  targetId: z.int().nullable(),
  subject: AuditSubject.nullable(),
  client: ClientKind,
  credential: detailOf(
    "client",
    z.strictObject({ kind: z.enum(["session", "token", "none"]), id: z.string().nullable() }),
  ),
  requestId: detailOf("sequence", z.string()),
  differences: z.array(FieldDifference).nullable(),
  hash: detailOf("sequence", z.string()).meta({ description: "SHA-256 of the entry, in hex" }),
});
export type AuditEntry = z.output<typeof AuditEntry>;

/** `brokenAt`: sequence of the first entry that does not fit, or null. */
export const ChainVerification = z.strictObject({
  valid: z.boolean(),
  entries: z.int(),
  brokenAt: z.int().nullable(),
  reason: z.string().nullable(),
  lastHash: z.string().nullable(),
});
export type ChainVerification = z.output<typeof ChainVerification>;
