import { FitGapKind, type fit, JobID, type OutputOf, type ParsedInputOf } from "@jobtracker/contracts";
import {
  type BackgroundTaskRow,
  type FitGapsRow,
  listFitGaps,
  listFitHistory,
  listFitScores,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { toBackgroundTask } from "../background/present.ts";
import { rescoreProfileNow } from "./changed.ts";
import { loadProfileToScore } from "./default-profile.ts";
import { toHistoryEntry } from "./present.ts";
import { loadCompared } from "./score-job.ts";
import { gapKey } from "./scoring/gaps.ts";

type Operations = typeof fit.operations;

const Position = z.tuple([z.int(), z.int()]);

/** The best first; of equal ones the newest job. Throws NOT_FOUND without a profile, and INVALID_INPUT for a cursor of another list. */
export const listScores = async (
  context: PersonContext,
  { limit, cursor, from = 0, profileId }: ParsedInputOf<Operations["list"]>,
): Promise<OutputOf<Operations["list"]>> => {
  const { db, actor } = context;
  const profile = await loadProfileToScore(context, profileId);
  const query = { operation: "fit.list", userId: actor.userId, from, profileId: profile.profileId };
  const [total, jobId] = cursor === undefined ? [] : openCursor(cursor, query, Position);
  const after = total === undefined || jobId === undefined ? undefined : { total, jobId };
  // One more than the page shows, whether there is a next one.
  const rows = await listFitScores(db, query, { from, limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ jobId: id, scoredDate, ...row }) => ({
      ...row,
      jobId: JobID.parse(id),
      scoredAt: scoredDate,
    })),
    nextCursor: last === undefined ? null : sealCursor([last.total, last.jobId], query),
  };
};

const MOST_HISTORY = 100;

/** Throws NOT_FOUND. */
export const showHistory = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["history"]>,
): Promise<OutputOf<Operations["history"]>> => {
  const { profile } = await loadCompared(context, input);
  const of = { userId: context.actor.userId, profileId: profile.profileId, jobId: input.jobId };
  const rows = await listFitHistory(context.db, { ...of, most: MOST_HISTORY });
  return { items: rows.map(toHistoryEntry), nextCursor: null };
};

const KeptGaps = z.array(z.object({ kind: FitGapKind, name: z.string(), lift: z.number() }));
type KeptGap = z.output<typeof KeptGaps>[number];

interface JobGap extends KeptGap {
  readonly row: FitGapsRow;
}

const MOST_JOBS = 20;
const oneDecimal = (points: number) => Math.round(points * 10) / 10;

const toGap = (of: readonly JobGap[]): OutputOf<Operations["gaps"]>["items"] => {
  const ranked = [...of].sort((one, other) => other.lift - one.lift || one.row.jobId - other.row.jobId);
  const [first] = ranked;
  if (first === undefined) return [];
  const jobs = ranked.slice(0, MOST_JOBS).map(({ lift, row: { jobId, title, company, total } }) => ({
    jobId: JobID.parse(jobId),
    title,
    company,
    total,
    lift,
  }));
  const lift = oneDecimal(ranked.reduce((sum, each) => sum + each.lift, 0));
  return [{ kind: first.kind, name: first.name, lift, jobs, jobCount: ranked.length }];
};

/** What jobs ask for and the profile lacks, what lifts the most first. Throws NOT_FOUND without a profile. */
export const showGaps = async (
  context: PersonContext,
  { profileId, limit }: ParsedInputOf<Operations["gaps"]>,
): Promise<OutputOf<Operations["gaps"]>> => {
  const { db, actor } = context;
  const profile = await loadProfileToScore(context, profileId);
  const rows = await listFitGaps(db, { userId: actor.userId, profileId: profile.profileId });
  const all = rows.flatMap((row): JobGap[] => KeptGaps.parse(row.gaps).map((gap) => ({ ...gap, row })));
  const byName = Map.groupBy(all, gapKey);
  const items = [...byName.values()]
    .flatMap(toGap)
    .sort((one, other) => other.lift - one.lift || (one.name < other.name ? -1 : 1));
  return { items: items.slice(0, limit), jobs: rows.length };
};

const rescoreChange = ({ backgroundTaskId, kind }: BackgroundTaskRow, profileId: number): Change => ({
  table: "BackgroundTask",
  id: backgroundTaskId,
  before: null,
  after: { kind, profileId },
});

/** Throws NOT_FOUND, and RATE_LIMITED when too much of the person's waits. */
export const rescore = async (
  context: PersonContext,
  { profileId }: ParsedInputOf<Operations["rescore"]>,
): Promise<Applied<OutputOf<Operations["rescore"]>>> => {
  const { db, actor, platform } = context;
  const profile = await loadProfileToScore(context, profileId);
  const { task, isNew } = await rescoreProfileNow(context, profile.profileId);
  return {
    output: toBackgroundTask(task, await platform.keyring.dataKey(db, actor.userId)),
    changes: isNew ? [rescoreChange(task, profile.profileId)] : [],
  };
};
