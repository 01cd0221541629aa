import type { AuditSubject } from "@jobtracker/contracts";
import {
  type AuditRow,
  listApplicationSubjects,
  listJobSubjects,
  listNoteSubjects,
  type SubjectRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

/** Targets that are a job, or belong to one. */
const readers = {
  job: listJobSubjects,
  application: listApplicationSubjects,
  note: listNoteSubjects,
} as const;
type TargetType = keyof typeof readers;

const isTargetType = (type: string | null): type is TargetType => type !== null && type in readers;

const idsOf = (rows: readonly AuditRow[], type: TargetType) => [
  ...new Set(rows.flatMap(({ targetType, targetId }) => (targetType === type ? (targetId ?? []) : []))),
];

const toSubject = ({ title, companyName }: SubjectRow): AuditSubject => ({ title, company: companyName });

/** Finds what an entry is about, among those of one page; null if it is not about a job. */
export type FindSubject = (row: AuditRow) => AuditSubject | null;

/** Reads what the entries of a page are about: one query for each kind of target that is among them. */
export const readSubjects = async (
  { db, actor }: PersonContext,
  rows: readonly AuditRow[],
): Promise<FindSubject> => {
  const byType = new Map<string, ReadonlyMap<number, AuditSubject>>();
  for (const type of Object.keys(readers).filter(isTargetType)) {
    const ids = idsOf(rows, type);
    if (ids.length === 0) continue;
    const found = await readers[type](db, { userId: actor.userId, ids });
    byType.set(type, new Map(found.map((row) => [row.id, toSubject(row)])));
  }
  return ({ targetType, targetId }) => byType.get(targetType ?? "")?.get(targetId ?? 0) ?? null;
};
