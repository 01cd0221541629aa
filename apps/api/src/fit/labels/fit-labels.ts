import { z } from "zod";

const fewWords = z.array(z.string().min(1).max(60));

/** How well a resume suits a posting, by the rule of the labels' README: 0 no fit, 1 poor, 2 partial, 3 good, 4 excellent. */
export const FitLabel = z.strictObject({
  text: z.string().min(1).meta({ description: "The id of a text of `labels/texts`" }),
  resume: z
    .string()
    .regex(/\.resume\.json$/)
    .meta({ description: "The file below `test-data/resumes`" }),
  label: z.literal([0, 1, 2, 3, 4]),
  reason: z.string().min(1),
  requirements: z
    .strictObject({ met: fewWords, partly: fewWords, missing: fewWords })
    .optional()
    .meta({ description: "Those that are clearly so, in the words of who labelled; not all of them" }),
});
export type FitLabel = z.output<typeof FitLabel>;

/** `asOf`: the day on which the documents were read; what is current lasts until then. */
export const HalfOfFitLabels = z.strictObject({
  half: z.enum(["tuning", "frozen"]),
  asOf: z.iso.date(),
  pairs: z.array(FitLabel),
});
