import { setImmediate } from "node:timers/promises";
import { type AuditEntry, type ChainVerification, ClientKind, FieldDifference } from "@jobtracker/contracts";
import { type AuditRow, listAuditRows, listChainRows } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { DataKey } from "../_kit/keyring.ts";
import { DIFFERENCE_PURPOSE } from "../_kit/policy/audit.ts";
import { CHAIN_START, rowHash } from "../_kit/policy/audit-chain.ts";
import { readSubjects } from "./subject.ts";

const CHAIN_PAGE = 1000;
const Differences = z.array(FieldDifference);
const CredentialKind = z.enum(["session", "token", "none"]);

const differencesOf = (row: AuditRow, dataKey: DataKey) =>
  row.difference === null
    ? []
    : Differences.parse(JSON.parse(dataKey.open(row.difference, DIFFERENCE_PURPOSE)));

const toEntry = (
  row: AuditRow,
  dataKey: DataKey | undefined,
  subject: AuditEntry["subject"],
): AuditEntry => ({
  sequence: row.sequenceNo,
  at: row.occurredDate,
  event: row.event,
  operation: row.operationName,
  targetType: row.targetType,
  targetId: row.targetId,
  subject,
  client: ClientKind.parse(row.clientKind),
  credential: { kind: CredentialKind.parse(row.credentialKind), id: row.credentialId },
  requestId: row.requestId,
  differences: dataKey === undefined ? null : differencesOf(row, dataKey),
  hash: row.rowHash,
});

interface ListInput {
  readonly event?: string | undefined;
  readonly targetType?: string | undefined;
  readonly targetId?: number | undefined;
  readonly client?: ClientKind | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const utc = (instant: string | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();

/** The person's entries, newest first, with their differences opened. */
export const listAudit = async (context: PersonContext, { limit, cursor, ...input }: ListInput) => {
  const { actor, db, platform } = context;
  const query = { operation: "audit.list", userId: actor.userId, ...input };
  const [before] = cursor === undefined ? [] : openCursor(cursor, query, z.tuple([z.int()]));
  const { client: clientKind, from, to, ...fields } = input;
  const filter = { userId: actor.userId, ...fields, clientKind, from: utc(from), to: utc(to) };
  const rows = await listAuditRows(db, filter, { limit: limit + 1, before });
  const dataKey = await platform.keyring.dataKey(db, actor.userId);
  const shown = rows.slice(0, limit);
  const subjectOf = await readSubjects(context, shown);
  const items = shown.map((row) => toEntry(row, dataKey, subjectOf(row)));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? sealCursor([last.sequence], query) : null };
};

interface ChainState {
  readonly sequence: number;
  readonly hash: string;
}

/** Why the row does not follow, or undefined if it does. */
const breakOf = (row: AuditRow, { sequence, hash }: ChainState): string | undefined => {
  if (row.sequenceNo !== sequence + 1) return `Entry ${sequence + 1} is missing.`;
  if (row.previousHash !== hash) return "It does not name the entry before it.";
  if (rowHash(row) !== row.rowHash) return "Its content was changed.";
  return undefined;
};

/** Walks the person's chain from its first entry and recomputes every hash. */
export const verifyAudit = async ({ actor, db }: PersonContext): Promise<ChainVerification> => {
  let state: ChainState = { sequence: 0, hash: CHAIN_START };
  for (;;) {
    const rows = await listChainRows(db, actor.userId, { limit: CHAIN_PAGE, after: state.sequence });
    for (const row of rows) {
      const reason = breakOf(row, state);
      if (reason !== undefined) {
        return {
          valid: false,
          entries: state.sequence,
          brokenAt: state.sequence + 1,
          reason,
          lastHash: state.hash,
        };
      }
      state = { sequence: row.sequenceNo, hash: row.rowHash };
    }
    if (rows.length < CHAIN_PAGE) break;
    // The embedded engine answers at once, so that a long chain would keep all other requests waiting to its end.
    await setImmediate();
  }
  const lastHash = state.sequence === 0 ? null : state.hash;
  return { valid: true, entries: state.sequence, brokenAt: null, reason: null, lastHash };
};
