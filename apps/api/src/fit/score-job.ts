import { AppError, type FitScore, JobID, ProfileID } from "@jobtracker/contracts";
import {
  type FitScoreRow,
  findFitScore,
  findJobToScore,
  type JobToScoreRow,
  listFitScoreItems,
  type ProfileRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { documentToScore, loadProfileToScore } from "./default-profile.ts";
import { type JobInput, jobInputsOf } from "./job-inputs.ts";
import { toItem, toLimits, toVersions } from "./present.ts";
import { hashOf, isSameTools, loadTools, type Scorer, scorerOf } from "./scorer.ts";
import { scoreFit } from "./scoring/score-fit.ts";

interface OfJob {
  readonly jobId: number;
  readonly profileId?: number | undefined;
}

/** A job that is not hidden from the person, with the profile that it is compared with. */
export interface Compared {
  readonly profile: ProfileRow;
  readonly job: JobToScoreRow;
}

/** Throws NOT_FOUND for a job or a profile that is not there. */
export const loadCompared = async (
  context: PersonContext,
  { jobId, profileId }: OfJob,
): Promise<Compared> => {
  const { db, actor } = context;
  const job = await findJobToScore(db, { userId: actor.userId, jobId });
  if (job === undefined) throw new AppError("NOT_FOUND", "There is no such job.");
  return { job, profile: await loadProfileToScore(context, profileId) };
};

/** Makes both ready to be scored, as they are now. */
export const loadInputs = async (
  context: PersonContext,
  { profile, job }: Compared,
): Promise<{ readonly scorer: Scorer; readonly input: JobInput }> => {
  const { db, actor } = context;
  const scorer = await scorerOf(context, await documentToScore(db, profile));
  const [input] = await jobInputsOf(db, actor.userId, scorer, [job]);
  if (input === undefined) throw new Error(`Job ${job.jobId} gave nothing to score`);
  return { scorer, input };
};

/** The columns of versions for what is made now. */
export const versionColumns = ({ scorer, input }: { readonly scorer: Scorer; readonly input: JobInput }) => ({
  revisionNo: scorer.revisionNo,
  jobVersionNo: input.row.rowVersionNo,
  ...scorer.versions,
});

/** True if the score is of what both say now, which is cheaper to know than to make it again. */
const isFresh = async (context: PersonContext, row: FitScoreRow, { profile, job }: Compared) => {
  if (row.isStale || row.jobVersionNo !== job.rowVersionNo) return false;
  if (!isSameTools(row, (await loadTools(context)).versions)) return false;
  // A change that was undone gives back what the score was made of.
  return (
    row.revisionNo === profile.revisionNo ||
    row.profileHash === hashOf(await documentToScore(context.db, profile))
  );
};

const storedScore = async ({ db, actor }: PersonContext, row: FitScoreRow): Promise<FitScore> => {
  const { fitScoreId } = row;
  const items = await listFitScoreItems(db, { userId: actor.userId, fitScoreIds: [fitScoreId] });
  return {
    jobId: JobID.parse(row.jobId),
    profileId: ProfileID.parse(row.profileId),
    total: row.total,
    confidence: row.confidence,
    limits: toLimits(row.limits),
    items: (items.get(fitScoreId) ?? []).map(toItem),
    versions: toVersions(row),
    stored: true,
  };
};

/** The score as it is stored if it is of what both say now, otherwise made now: the same either way. Throws NOT_FOUND. */
export const showScore = async (context: PersonContext, of: OfJob): Promise<FitScore> => {
  const compared = await loadCompared(context, of);
  const { profileId } = compared.profile;
  const row = await findFitScore(context.db, { userId: context.actor.userId, profileId, jobId: of.jobId });
  if (row !== undefined && (await isFresh(context, row, compared))) return storedScore(context, row);
  const inputs = await loadInputs(context, compared);
  const { total, confidence, limits, items } = scoreFit(inputs.input.job, inputs.scorer.profile);
  return {
    jobId: JobID.parse(of.jobId),
    profileId: ProfileID.parse(profileId),
    total,
    confidence,
    limits,
    items,
    versions: toVersions(versionColumns(inputs)),
    stored: false,
  };
};
