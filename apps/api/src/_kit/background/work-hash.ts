import { createHash, randomBytes } from "node:crypto";

const HASH_BYTES = 32;

/** SHA-256 in hex: what may be there only once at a time for its owner. */
export const workHash = (userId: number | null, kind: string, key: string): string =>
  createHash("sha256")
    .update(JSON.stringify([userId, kind, key]))
    .digest("hex");

/** In place of a work's hash, where there is none; nobody has the same. */
export const noWorkHash = (): string => randomBytes(HASH_BYTES).toString("hex");
