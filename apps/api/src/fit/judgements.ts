import {
  AppError,
  type FitEvidence,
  type fit,
  type JudgedEvidence,
  type OutputOf,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import { type FitJudgementRow, insertFitJudgement, listFitJudgements } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { prepared } from "../_kit/handler.ts";
import { toJudgement } from "./present.ts";
import { type Compared, loadCompared, loadInputs, versionColumns } from "./score-job.ts";
import { confidenceOf } from "./scoring/confidence.ts";
import { evidenceById } from "./scoring/evidence.ts";
import { judgeJob } from "./scoring/judge-job.ts";
import type { Judged } from "./scoring/judged.ts";
import { totalOf } from "./scoring/total.ts";

type Operations = typeof fit.operations;
type Input = ParsedInputOf<Operations["submitJudgements"]>;
type Judgement = Input["judgements"][number];

/** What a status is worth: a model says no more than that. */
const SHARES = { matched: 1, partial: 0.5, missing: 0 } as const;

const isOnce = <Value>(values: readonly Value[]) => new Set(values).size === values.length;

const demandSense = ({ judgements }: Input): void => {
  if (!isOnce(judgements.map(({ requirementId }) => requirementId)))
    throw new AppError("INVALID_REFERENCE", "A requirement is judged twice; judge each once.");
  const bare = judgements.find(({ status, evidence }) => status !== "missing" && evidence.length === 0);
  if (bare !== undefined)
    throw new AppError(
      "INVALID_REFERENCE",
      `Requirement ${bare.requirementId} is judged ${bare.status} without evidence; name the entries of the profile that show it.`,
    );
};

type TextOf = (evidence: JudgedEvidence) => string | undefined;

const shown = (evidence: readonly JudgedEvidence[], textOf: TextOf): FitEvidence[] =>
  evidence.map(({ section, id }) => {
    const text = textOf({ section, id });
    if (text === undefined)
      throw new AppError("INVALID_REFERENCE", `The profile has no entry ${id} in ${section}.`);
    return { section, id, text };
  });

/** The server's own judgement with the agent's in the place of those that it judged. */
const withJudgements = (
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  textOf: TextOf,
): Judged[] => {
  const known = new Set(judged.flatMap(({ requirementId }) => requirementId ?? []));
  const unknown = judgements.find(({ requirementId }) => !known.has(requirementId));
  if (unknown !== undefined)
    throw new AppError("INVALID_REFERENCE", `The job has no requirement ${unknown.requirementId}.`);
  const of = new Map(judgements.map((judgement) => [judgement.requirementId, judgement]));
  return judged.map((item) => {
    const judgement = item.requirementId === null ? undefined : of.get(item.requirementId);
    if (judgement === undefined) return item;
    const { status, evidence, note } = judgement;
    return {
      ...item,
      share: SHARES[status],
      evidence: shown(evidence, textOf),
      reasons: [{ code: "judged" as const, ...(note !== undefined && { words: [note] }) }],
    };
  });
};

const fieldsOf = ({ fitJudgementId, userId, ...fields }: FitJudgementRow) => fields;

/** What is audited of a judgement; before is null for a new one. */
export const judgementChange = (before: FitJudgementRow | null, after: FitJudgementRow): Change => ({
  table: "FitJudgement",
  id: after.fitJudgementId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

type Prepared = Awaited<ReturnType<typeof loadInputs>> & { readonly compared: Compared };

/** Throws NOT_FOUND, and INVALID_REFERENCE for what is not the profile's or the job's. */
const prepareJudgements = async (context: PersonContext, input: Input): Promise<Prepared> => {
  demandSense(input);
  const compared = await loadCompared(context, input);
  return { compared, ...(await loadInputs(context, compared)) };
};

/** What was judged is of the profile and the job as they were read. Throws CONFLICT if they changed since. */
const demandUnchanged = async (context: PersonContext, input: Input, { compared }: Prepared) => {
  const { profile, job } = await loadCompared(context, input);
  if (profile.revisionNo === compared.profile.revisionNo && job.rowVersionNo === compared.job.rowVersionNo)
    return;
  throw new AppError("CONFLICT", "The profile or the job changed meanwhile; read both again and judge anew.");
};

const applyJudgements = async (
  context: PersonContext,
  input: Input,
  preparation: Prepared,
): Promise<Applied<OutputOf<Operations["submitJudgements"]>>> => {
  await demandUnchanged(context, input, preparation);
  const { db, actor, now } = context;
  const { scorer, input: jobInput } = preparation;
  const textOf = evidenceById(scorer.profile);
  const judged = withJudgements(judgeJob(jobInput.job, scorer.profile), input.judgements, textOf);
  const { total, limits, items } = totalOf(judged);
  const row = await insertFitJudgement(db, {
    userId: actor.userId,
    jobId: input.jobId,
    profileId: scorer.profileId,
    model: input.model,
    total,
    confidence: confidenceOf(jobInput.job, scorer.profile),
    ...versionColumns(preparation),
    createdDate: now,
    limits,
    items,
  });
  return { output: toJudgement(row), changes: [judgementChange(null, row)] };
};

export const submitJudgements = prepared(prepareJudgements, applyJudgements);

const MOST_LISTED = 50;

/** Throws NOT_FOUND. */
export const showJudgements = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["judgements"]>,
): Promise<OutputOf<Operations["judgements"]>> => {
  const { profile } = await loadCompared(context, input);
  const of = { userId: context.actor.userId, profileId: profile.profileId, jobId: input.jobId };
  const rows = await listFitJudgements(context.db, { ...of, most: MOST_LISTED });
  return { items: rows.map(toJudgement), nextCursor: null };
};
