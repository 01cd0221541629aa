import { z } from "zod";

const Percent = z.int().min(0).max(100);

/** How well a profile suits a job, without what it is made of. */
export const FitInBrief = z.strictObject({
  total: Percent,
  confidence: Percent.meta({ description: "Falls with postings and profiles that say little" }),
});
export type FitInBrief = z.output<typeof FitInBrief>;
