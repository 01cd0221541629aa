import { z } from "zod";

const ids = z.array(z.int());

const Placed = z.strictObject({ id: z.int(), startsAt: z.int().nullable() });

/** What went along with a merge, as the pair keeps it. */
export const Carried = z.strictObject({
  /** The application that the job that stays had none of. */
  application: z.int().nullable(),
  /** Between the applications of both. */
  between: z
    .strictObject({
      from: z.int(),
      to: z.int(),
      moves: ids,
      notes: ids,
      contacts: ids,
      interviews: ids,
      offers: ids,
      reminders: ids,
      /** What the one that stays was given, since it had none. */
      followUpDate: z.string().nullable(),
      /** The stage that it had, where that of the other was further on; merges from before know of none. */
      stageBefore: z.strictObject({ stageId: z.int(), sinceDate: z.string(), takenId: z.int() }).nullish(),
    })
    .nullable(),
  jobReminders: ids,
  /** Ids of what was put on the job that stays. */
  jobTags: ids,
  versions: ids,
  /** Corrected ones, each with the uncorrected one that gave way to it. */
  requirements: z.array(z.strictObject({ ...Placed.shape, instead: Placed.nullable() })),
  /** Questions about the job that goes and a third, as they were. */
  pairs: z.array(z.strictObject({ id: z.int(), jobId: z.int(), otherJobId: z.int() })),
});
export type Carried = z.output<typeof Carried>;

/** From the job that goes to the one that stays. */
export interface Way {
  readonly from: number;
  readonly to: number;
}
