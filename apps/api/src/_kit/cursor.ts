import { createHash } from "node:crypto";
import { AppError } from "@jobtracker/contracts";
import { z } from "zod";

/** What a cursor belongs to: the operation, the person, and every filter and order. */
export type CursorQuery = Readonly<Record<string, unknown>>;

const Envelope = z.tuple([z.array(z.unknown()), z.string()]);

/**
 * Binds the position to its query. It guards against mistakes, not against forgery: a forged position shows a person
 * nothing but other pages of their own rows.
 */
const checksum = (position: readonly unknown[], query: CursorQuery) => {
  const fields = Object.entries(query).filter(([, value]) => value !== undefined);
  const ordered = fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([position, ordered]))
    .digest("base64url")
    .slice(0, 22);
};

/** The cursor of the page after the row at `position` (its values in the order of the list). */
export const sealCursor = (position: readonly unknown[], query: CursorQuery): string =>
  Buffer.from(JSON.stringify([position, checksum(position, query)])).toString("base64url");

const invalidCursor = (cause?: unknown) =>
  new AppError("INVALID_INPUT", "The cursor does not belong to this list; begin again without it.", {
    cause,
    issues: [{ path: ["cursor"], message: "Not a cursor of this list" }],
  });

const readEnvelope = (cursor: string) => {
  try {
    return Envelope.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch (cause) {
    throw invalidCursor(cause);
  }
};

/** The position of a cursor. Throws INVALID_INPUT if it was changed or belongs to another query. */
export const openCursor = <Position>(
  cursor: string,
  query: CursorQuery,
  position: z.ZodType<Position>,
): Position => {
  const [values, sum] = readEnvelope(cursor);
  const parsed = position.safeParse(values);
  if (!parsed.success || checksum(values, query) !== sum) throw invalidCursor();
  return parsed.data;
};
