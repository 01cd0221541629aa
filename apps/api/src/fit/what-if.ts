import type { fit, OutputOf, ParsedInputOf } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { documentToScore } from "./default-profile.ts";
import { editedDocument } from "./edited-document.ts";
import { jobInputsOf } from "./job-inputs.ts";
import { loadCompared } from "./score-job.ts";
import { scorerOf } from "./scorer.ts";
import { causesOf } from "./scoring/causes.ts";
import { scoreFit } from "./scoring/score-fit.ts";

type WhatIf = typeof fit.operations.whatIf;

const briefOf = ({ total, confidence }: { readonly total: number; readonly confidence: number }) => ({
  total,
  confidence,
});

/** The score as it is and as a change would make it; nothing is stored. Throws NOT_FOUND and INVALID_REFERENCE. */
export const tryChange = async (
  context: PersonContext,
  { jobId, profileId, ...edits }: ParsedInputOf<WhatIf>,
): Promise<OutputOf<WhatIf>> => {
  const { db, actor } = context;
  const { profile, job } = await loadCompared(context, { jobId, profileId });
  const document = await documentToScore(db, profile);
  const scorers = [
    await scorerOf(context, document),
    await scorerOf(context, editedDocument(document, edits)),
  ] as const;
  const [input] = await jobInputsOf(db, actor.userId, scorers[0], [job]);
  if (input === undefined) throw new Error(`Job ${job.jobId} gave nothing to score`);
  const [before, after] = [scoreFit(input.job, scorers[0].profile), scoreFit(input.job, scorers[1].profile)];
  return {
    before: briefOf(before),
    after: briefOf(after),
    difference: after.total - before.total,
    causes: causesOf("profile", before, after),
    limits: after.limits,
    items: after.items,
  };
};
