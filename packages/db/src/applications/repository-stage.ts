import { defaultStages } from "@jobtracker/contracts";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { jobApplicationStatus } from "./tables.ts";

export type StageRow = typeof jobApplicationStatus.$inferSelect;

const boardOrder = [
  asc(jobApplicationStatus.position),
  asc(jobApplicationStatus.jobApplicationStatusId),
] as const;

/** The person's stages in the order of the board. */
export const listStages = statement((db, { userId }: Placeholders<{ userId: number }>) =>
  db
    .select()
    .from(jobApplicationStatus)
    .where(eq(jobApplicationStatus.userId, userId))
    .orderBy(...boardOrder),
);

/** What is shown of a stage: every value read costs time. */
const shown = {
  jobApplicationStatusId: jobApplicationStatus.jobApplicationStatusId,
  rowVersionNo: jobApplicationStatus.rowVersionNo,
  stageKey: jobApplicationStatus.stageKey,
  name: jobApplicationStatus.name,
  kind: jobApplicationStatus.kind,
  color: jobApplicationStatus.color,
  position: jobApplicationStatus.position,
};
export type ShownStage = Pick<StageRow, keyof typeof shown>;

/** The same, with what is shown of them alone. */
export const listShownStages = statement((db, { userId }: Placeholders<{ userId: number }>) =>
  db
    .select(shown)
    .from(jobApplicationStatus)
    .where(eq(jobApplicationStatus.userId, userId))
    .orderBy(...boardOrder),
);

interface StageKey {
  readonly userId: number;
  readonly stageKey: string;
}

const stageByKey = statement((db, { userId, stageKey }: Placeholders<StageKey>) =>
  db
    .select()
    .from(jobApplicationStatus)
    .where(and(eq(jobApplicationStatus.userId, userId), eq(jobApplicationStatus.stageKey, stageKey))),
);

/** The person's stage of this key. */
export const findStage = async (db: Queryable, key: StageKey): Promise<StageRow | undefined> => {
  const [row] = await stageByKey(db, key);
  return row;
};

/** Gives a new person the stages that everybody starts with. */
export const seedStages = async (
  db: Queryable,
  { userId, now }: { readonly userId: number; readonly now: string },
): Promise<void> => {
  const common = { userId, createdDate: now, updatedDate: now, rowVersionNo: 1 };
  await db.insert(jobApplicationStatus).values(
    defaultStages.map(({ key, name, kind }, position) => ({
      stageKey: key,
      name,
      kind,
      position,
      ...common,
    })),
  );
};

interface StageKeyOfRow {
  readonly userId: number;
  readonly jobApplicationStatusId: number;
}

const isStage = ({ userId, jobApplicationStatusId }: StageKeyOfRow) =>
  and(
    eq(jobApplicationStatus.jobApplicationStatusId, jobApplicationStatusId),
    eq(jobApplicationStatus.userId, userId),
  );

type StageColumns = Pick<StageRow, "name" | "kind" | "color" | "position">;

/** Throws CONFLICT if the person has a stage of that key. */
export const insertStage = async (
  db: Queryable,
  {
    now,
    ...stage
  }: StageColumns & { readonly userId: number; readonly stageKey: string; readonly now: string },
): Promise<StageRow> => {
  const [row] = await db
    .insert(jobApplicationStatus)
    .output()
    .values({ ...stage, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted stage was not returned");
  return row;
};

/** Writes columns of a stage. Undefined: it is not there, or has another version. */
export const updateStage = async (
  db: Queryable,
  {
    expectedVersion,
    now,
    ...key
  }: StageKeyOfRow & { readonly expectedVersion: number; readonly now: string },
  columns: { readonly [Name in keyof StageColumns]?: StageColumns[Name] | undefined },
): Promise<StageRow | undefined> => {
  const [row] = await db
    .update(jobApplicationStatus)
    .set({ ...definedOnly(columns), updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isStage(key), eq(jobApplicationStatus.rowVersionNo, expectedVersion)));
  return row;
};

const definedOnly = (columns: object): Partial<StageColumns> =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

/** Throws INVALID_REFERENCE while applications stand at it. */
export const deleteStage = async (db: Queryable, key: StageKeyOfRow): Promise<void> => {
  await db.delete(jobApplicationStatus).where(isStage(key));
};
