import { hash } from "node:crypto";

/** What a row's hash covers: everything that it says, with the ciphertext of its difference, never the plaintext. */
export interface ChainedRow {
  readonly chainNo: number;
  readonly sequenceNo: number;
  readonly previousHash: string;
  readonly userId: number | null;
  readonly event: string;
  readonly operationName: string;
  readonly targetType: string | null;
  readonly targetId: number | null;
  readonly clientKind: string;
  readonly credentialKind: string;
  readonly credentialId: string | null;
  readonly requestId: string;
  readonly occurredDate: string;
  readonly difference: Uint8Array | null;
}

/** The previous hash of a chain's first row. */
export const CHAIN_START = "0".repeat(64);

const inBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

/** Every field in the order that is hashed, which no later version may change. */
const hashed = (row: ChainedRow): { readonly [Field in keyof ChainedRow]: unknown } => ({
  chainNo: row.chainNo,
  sequenceNo: row.sequenceNo,
  previousHash: row.previousHash,
  userId: row.userId,
  event: row.event,
  operationName: row.operationName,
  targetType: row.targetType,
  targetId: row.targetId,
  clientKind: row.clientKind,
  credentialKind: row.credentialKind,
  credentialId: row.credentialId,
  requestId: row.requestId,
  occurredDate: row.occurredDate,
  difference: row.difference === null ? null : inBase64(row.difference),
});

/** SHA-256 in hex over the row as a JSON array in a fixed order, the difference in base64. */
export const rowHash = (row: ChainedRow): string =>
  hash("sha256", JSON.stringify(Object.values(hashed(row))), "hex");
