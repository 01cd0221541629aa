import { and, asc, desc, eq, gt, gte, lt, type SQL } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { auditLog } from "./tables.ts";

export type AuditRow = typeof auditLog.$inferSelect;
export type NewAuditRow = Omit<AuditRow, "auditLogId">;

const lastOfChain = statement((db, { chainNo }: Placeholders<{ chainNo: number }>) =>
  db
    .select({ sequenceNo: auditLog.sequenceNo, rowHash: auditLog.rowHash })
    .from(auditLog)
    .where(eq(auditLog.chainNo, chainNo))
    .orderBy(desc(auditLog.sequenceNo))
    .offset(0)
    .fetch(1),
);

/** The newest row of a chain. */
export const findLastAuditRow = async (db: Queryable, chainNo: number) => {
  const [row] = await lastOfChain(db, { chainNo });
  return row;
};

const insertion = statement((db, row: Placeholders<NewAuditRow>) =>
  db.insert(auditLog).values({
    chainNo: row.chainNo,
    sequenceNo: row.sequenceNo,
    previousHash: row.previousHash,
    rowHash: row.rowHash,
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
    difference: row.difference,
  }),
);

/** Throws CONFLICT on UQ_AuditLog_ChainNo_SequenceNo if another transaction was first. */
export const insertAuditRow = async (db: Queryable, row: NewAuditRow): Promise<void> => {
  await insertion(db, row);
};

/** Filters of a person's list; `from` and `to` are inclusive and exclusive. */
export interface AuditFilter {
  readonly userId: number;
  readonly event?: string | undefined;
  readonly targetType?: string | undefined;
  readonly targetId?: number | undefined;
  readonly clientKind?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const filterConditions = (filter: AuditFilter): (SQL | undefined)[] => [
  eq(auditLog.chainNo, filter.userId),
  filter.event === undefined ? undefined : eq(auditLog.event, filter.event),
  filter.targetType === undefined ? undefined : eq(auditLog.targetType, filter.targetType),
  filter.targetId === undefined ? undefined : eq(auditLog.targetId, filter.targetId),
  filter.clientKind === undefined ? undefined : eq(auditLog.clientKind, filter.clientKind),
  filter.from === undefined ? undefined : gte(auditLog.occurredDate, filter.from),
  filter.to === undefined ? undefined : lt(auditLog.occurredDate, filter.to),
];

/** The person's rows, newest first, below the sequence number `before`. */
export const listAuditRows = (
  db: Queryable,
  filter: AuditFilter,
  page: { readonly limit: number; readonly before: number | undefined },
): Promise<AuditRow[]> =>
  db
    .select()
    .from(auditLog)
    .where(
      and(
        ...filterConditions(filter),
        page.before === undefined ? undefined : lt(auditLog.sequenceNo, page.before),
      ),
    )
    .orderBy(desc(auditLog.sequenceNo))
    .offset(0)
    .fetch(page.limit);

/** The next rows of the person's chain above the sequence number `after`, oldest first. */
export const listChainRows = (
  db: Queryable,
  userId: number,
  page: { readonly limit: number; readonly after: number },
): Promise<AuditRow[]> =>
  db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.chainNo, userId), gt(auditLog.sequenceNo, page.after)))
    .orderBy(asc(auditLog.sequenceNo))
    .offset(0)
    .fetch(page.limit);
