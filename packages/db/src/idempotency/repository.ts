import { and, eq, gt, lte } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
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

type AddressAt = KeyAddress & { readonly now: string };

const liveKey = statement((db, { userId, operationName, keyHash, now }: Placeholders<AddressAt>) =>
  db
    .select()
    .from(idempotencyKey)
    .where(
      and(
        eq(idempotencyKey.userId, userId),
        eq(idempotencyKey.operationName, operationName),
        eq(idempotencyKey.keyHash, keyHash),
        gt(idempotencyKey.expiresDate, now),
      ),
    ),
);

/** The request that was carried out under this key, unless it has expired. */
export const findIdempotencyKey = async (
  db: Queryable,
  address: AddressAt,
): Promise<IdempotencyKeyRow | undefined> => {
  const [row] = await liveKey(db, address);
  return row;
};

/** Forgets everybody's keys that have expired. */
export const deleteExpiredKeys = async (db: Queryable, now: string): Promise<void> => {
  await db.delete(idempotencyKey).where(lte(idempotencyKey.expiresDate, now));
};

const deleteExpiredKey = statement((db, { userId, operationName, keyHash, now }: Placeholders<AddressAt>) =>
  db
    .delete(idempotencyKey)
    .where(
      and(
        eq(idempotencyKey.userId, userId),
        eq(idempotencyKey.operationName, operationName),
        eq(idempotencyKey.keyHash, keyHash),
        lte(idempotencyKey.expiresDate, now),
      ),
    ),
);

/**
 * Keeps a request under its key; the same key makes place for it if it has expired. Throws CONFLICT on
 * UQ_IdempotencyKey_UserID_OperationName_KeyHash if another transaction used the key first.
 */
export const insertIdempotencyKey = async (db: Queryable, values: NewIdempotencyKeyRow): Promise<void> => {
  const { userId, operationName, keyHash, createdDate: now } = values;
  await deleteExpiredKey(db, { userId, operationName, keyHash, now });
  await db.insert(idempotencyKey).values(values);
};
