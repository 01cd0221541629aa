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

const FIELDS = [
  "chainNo",
  "sequenceNo",
  "previousHash",
  "userId",
  "event",
  "operationName",
  "targetType",
  "targetId",
  "clientKind",
  "credentialKind",
  "credentialId",
  "requestId",
  "occurredDate",
] as const satisfies readonly (keyof ChainedRow)[];

/** SHA-256 in hex over the row as a JSON array in a fixed order, the difference in base64. */
export const rowHash = (row: ChainedRow): string => {
  const difference = row.difference === null ? null : Buffer.from(row.difference).toString("base64");
  return hash("sha256", JSON.stringify([...FIELDS.map((field) => row[field]), difference]), "hex");
};
