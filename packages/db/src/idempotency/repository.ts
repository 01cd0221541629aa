import { and, eq, gt, lte } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { idempotencyKey } from "./tables.ts";

export type IdempotencyKeyRow = typeof idempotencyKey.$inferSelect;
export type NewIdempotencyKeyRow = typeof idempotencyKey.$inferInsert;

/** Names one key of one person for one operation. */
interface KeyAddress {
  readonly userId: number;
  readonly operationName: string;
  /** SHA-256 in hex. */
  readonly keyHash: string;
}

const isAt = ({ userId, operationName, keyHash }: KeyAddress) =>
  and(
    eq(idempotencyKey.userId, userId),
    eq(idempotencyKey.operationName, operationName),
    eq(idempotencyKey.keyHash, keyHash),
  );

/** The request that was carried out under this key, unless it has expired. */
export const findIdempotencyKey = async (
  db: Queryable,
  address: KeyAddress & { readonly now: string },
): Promise<IdempotencyKeyRow | undefined> => {
  const [row] = await db
    .select()
    .from(idempotencyKey)
    .where(and(isAt(address), gt(idempotencyKey.expiresDate, address.now)));
  return row;
};

/** Forgets everybody's keys that have expired. */
const deleteExpiredKeys = async (db: Queryable, now: string): Promise<void> => {
  await db.delete(idempotencyKey).where(lte(idempotencyKey.expiresDate, now));
};

/**
 * Keeps a request under its key; expired keys, this one's included, make place for it. Throws CONFLICT on
 * UQ_IdempotencyKey_UserID_OperationName_KeyHash if another transaction used the key first.
 */
export const insertIdempotencyKey = async (db: Queryable, values: NewIdempotencyKeyRow): Promise<void> => {
  await deleteExpiredKeys(db, values.createdDate);
  await db.insert(idempotencyKey).values(values);
};
