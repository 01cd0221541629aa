import { z } from "zod";
import { detailOf, Instant, tableId, Version } from "../_kit/index.ts";
import { JobID, JobListItem } from "../jobs/model.ts";

export const DuplicateID = tableId("DuplicateID");

/** `apart`: two jobs after all, and not asked again. `merged`: one went into the other. */
export const DuplicateDecision = z.enum(["open", "apart", "merged"]);
export type DuplicateDecision = z.output<typeof DuplicateDecision>;

/** Two jobs that are likely one. */
export const Duplicate = z.strictObject({
  id: DuplicateID,
  version: Version,
  decision: DuplicateDecision,
  likeness: z.int().min(0).max(100).meta({ description: "Percent, when they were compared" }),
  repost: z.boolean().meta({
    description: "The newer is the older posted again, which was closed or whose application had ended",
  }),
  older: JobListItem,
  newer: JobListItem,
  mergedJobId: JobID.nullable().meta({ description: "Of a merge: the one that went into the other" }),
  decidedAt: Instant.nullable(),
  createdAt: detailOf("decidedAt", Instant),
});
export type Duplicate = z.output<typeof Duplicate>;
