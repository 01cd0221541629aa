import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { findUserKey, insertUserKey, type Queryable, type Sealed, type UserKeyRow } from "@jobtracker/db";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key that wraps data keys; `name` is stored beside what it wrapped, so that keys can be rotated. */
export interface WrappingKey {
  readonly name: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** One person's key. `purpose` (table and column) is bound to the ciphertext: it opens nowhere else. */
export interface DataKey {
  seal(plaintext: string, purpose: string): Sealed;
  /** Throws when the ciphertext was changed, or sealed by another key or for another purpose. */
  open(ciphertext: Uint8Array, purpose: string): string;
}

export interface Keyring {
  /** Makes and stores a key for a new person. */
  createDataKey(db: Queryable, userId: number, now: string): Promise<DataKey>;
  /** The person's key. Throws if it was erased or its wrapping key is not among SECRET_KEYS. */
  dataKey(db: Queryable, userId: number): Promise<DataKey>;
}

const DRAWN_NONCES = 256;
let drawn = Buffer.alloc(0);

/** Bytes of the system's generator that nothing has used yet; many are drawn at once, which costs little more than one. */
const freshNonce = (): Buffer => {
  if (drawn.length === 0) drawn = randomBytes(DRAWN_NONCES * NONCE_BYTES);
  const nonce = drawn.subarray(0, NONCE_BYTES);
  drawn = drawn.subarray(NONCE_BYTES);
  return nonce;
};

/** AES-256-GCM (NIST SP 800-38D): nonce, tag, ciphertext in one piece. */
const encrypt = (key: Uint8Array, plaintext: Uint8Array, context: string): Sealed => {
  const nonce = freshNonce();
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context));
  const body = [cipher.update(plaintext), cipher.final()];
  // The one place that may call bytes sealed.
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...body])) as Sealed;
};

const decrypt = (key: Uint8Array, sealedBytes: Uint8Array, context: string): Buffer => {
  const bytes = Buffer.from(sealedBytes);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
};

const dataKeyOf = (key: Uint8Array, userId: number): DataKey => ({
  seal: (plaintext, purpose) => encrypt(key, Buffer.from(plaintext), `${purpose} ${userId}`),
  open: (ciphertext, purpose) => decrypt(key, ciphertext, `${purpose} ${userId}`).toString(),
});

const KEPT_KEYS = 1000;

interface KeptKey {
  readonly wrapped: Uint8Array;
  readonly key: DataKey;
}

/** The first wrapping key wraps new data keys; the others open older ones. */
export const createKeyring = (wrappingKeys: readonly [WrappingKey, ...WrappingKey[]]): Keyring => {
  const [current] = wrappingKeys;
  const context = (userId: number) => `UserKey ${userId}`;
  /** Saves the unwrapping, never the look into the database: a key that was erased or replaced there is not used again. */
  const kept = new Map<number, KeptKey>();

  const unwrap = (row: UserKeyRow, wrapping: WrappingKey): DataKey => {
    const { userId, wrappedKey } = row;
    const known = kept.get(userId);
    if (known !== undefined && Buffer.compare(known.wrapped, wrappedKey) === 0) return known.key;
    const key = dataKeyOf(decrypt(wrapping.key, wrappedKey, context(userId)), userId);
    if (kept.size >= KEPT_KEYS) kept.clear();
    kept.set(userId, { wrapped: wrappedKey, key });
    return key;
  };

  return {
    createDataKey: async (db, userId, now) => {
      const key = randomBytes(KEY_BYTES);
      const wrappedKey = encrypt(current.key, key, context(userId));
      await insertUserKey(db, { userId, wrappingKeyName: current.name, wrappedKey, createdDate: now });
      return dataKeyOf(key, userId);
    },
    dataKey: async (db, userId) => {
      const row = await findUserKey(db, userId);
      if (row === undefined) {
        kept.delete(userId);
        throw new Error(`Person ${userId} has no data key`);
      }
      const wrapping = wrappingKeys.find(({ name }) => name === row.wrappingKeyName);
      if (wrapping === undefined) {
        throw new Error(
          `SECRET_KEYS has no key named ${row.wrappingKeyName}, which wraps the key of person ${userId}`,
        );
      }
      return unwrap(row, wrapping);
    },
  };
};
