import { AppError, type ClientKind, type FieldDifference, type NamedOperation } from "@jobtracker/contracts";
import { findLastAuditRow, insertAuditRow, lockPerson, type Queryable } from "@jobtracker/db";
import type { PersonContext, PublicContext } from "../context.ts";
import type { Applied, Change } from "../handler.ts";
import type { Keyring } from "../keyring.ts";
import { CHAIN_START, rowHash } from "./audit-chain.ts";
import { difference } from "./difference.ts";

/** The chain of rows that belong to no person. */
const SYSTEM_CHAIN = 0;
export const DIFFERENCE_PURPOSE = "AuditLog.Difference";

/** One entry before it is chained and sealed. */
export interface NewAuditEntry {
  /** Whose chain; null: the system's. */
  readonly userId: number | null;
  readonly event: string;
  readonly operationName: string;
  readonly targetId: number | null;
  readonly client: ClientKind;
  readonly credential: { readonly kind: "session" | "token" | "none"; readonly id: string | null };
  readonly requestId: string;
  /** ISO 8601 in UTC. */
  readonly occurredDate: string;
  readonly differences: readonly FieldDifference[];
}

const sealDifferences = async (db: Queryable, keyring: Keyring, { userId, differences }: NewAuditEntry) => {
  if (userId === null || differences.length === 0) return null;
  const dataKey = await keyring.dataKey(db, userId);
  return dataKey.seal(JSON.stringify(differences), DIFFERENCE_PURPOSE);
};

/** True if another transaction added to the same chain first; the whole transaction has to run again. */
export const isChainConflict = (error: unknown): boolean =>
  error instanceof AppError && error.details.constraint === "UQ_AuditLog_ChainNo_SequenceNo";

/** Adds an entry to its chain, in the transaction `db`. Fails with a chain conflict if another was quicker. */
export const appendAuditEntry = async (
  db: Queryable,
  keyring: Keyring,
  entry: NewAuditEntry,
): Promise<void> => {
  const chainNo = entry.userId ?? SYSTEM_CHAIN;
  const last = await findLastAuditRow(db, chainNo);
  const row = {
    chainNo,
    sequenceNo: (last?.sequenceNo ?? 0) + 1,
    previousHash: last?.rowHash ?? CHAIN_START,
    userId: entry.userId,
    event: entry.event,
    operationName: entry.operationName,
    targetType: entry.targetId === null ? null : (entry.event.split(".")[0] ?? null),
    targetId: entry.targetId,
    clientKind: entry.client,
    credentialKind: entry.credential.kind,
    credentialId: entry.credential.id,
    requestId: entry.requestId,
    occurredDate: entry.occurredDate,
    difference: await sealDifferences(db, keyring, entry),
  };
  await insertAuditRow(db, { ...row, rowHash: rowHash(row) });
};

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;

/** The id in the named field of the output, or else of the input. */
const targetIdOf = (target: string | null, output: unknown, input: unknown): number | null => {
  if (target === null) return null;
  const id = fieldOf(output, target) ?? fieldOf(input, target);
  if (typeof id !== "number")
    throw new TypeError(`The audit target ${target} is in neither output nor input`);
  return id;
};

/** The audit entry of a mutation that was applied. */
export const auditMutation = async (
  context: PublicContext,
  { name, operation }: NamedOperation,
  applied: Applied<unknown>,
  input: unknown,
): Promise<void> => {
  if (operation.audit === false) throw new TypeError(`${name} is a query; only mutations are audited`);
  const { actor } = context;
  const who = applied.person ?? (actor.kind === "person" ? actor : undefined);
  await appendAuditEntry(context.db, context.platform.keyring, {
    userId: who?.userId ?? null,
    event: operation.audit.event,
    operationName: name,
    targetId: targetIdOf(operation.audit.target, applied.output, input),
    client: actor.client,
    credential:
      who === undefined ? { kind: "none", id: null } : { kind: who.credential.kind, id: who.credential.id },
    requestId: context.requestId,
    occurredDate: context.now,
    differences: difference(applied.changes),
  });
};

/**
 * The audit entry of a row that a background task made by itself: done by the system, with the credential that set the task off.
 * `task`: the name of its kind, in the place of an operation's.
 */
export const auditFinding = async (
  { db, platform, actor, requestId, now }: PersonContext,
  { task, event }: { readonly task: string; readonly event: string },
  change: Change,
): Promise<void> => {
  const { userId, client, credential } = actor;
  await lockPerson(db, userId);
  await appendAuditEntry(db, platform.keyring, {
    userId,
    event,
    operationName: task,
    targetId: change.id,
    client,
    credential: { kind: credential.kind, id: credential.id },
    requestId,
    occurredDate: now,
    differences: difference([change]),
  });
};
