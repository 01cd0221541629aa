import { z } from "zod";
import { Instant, requiredText, tableId, Version } from "../_kit/index.ts";

export const TagID = tableId("TagID");

/** One line; spelling and case are the person's, and two that differ in case alone are one tag. */
export const TagName = requiredText(60);

/** Null: the app's neutral colour. */
export const TagColor = z
  .enum(["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "violet"])
  .nullable();
export type TagColor = z.output<typeof TagColor>;

/** A tag as it stands on a job. */
export const TagOnJob = z.strictObject({ id: TagID, name: z.string(), color: TagColor });
export type TagOnJob = z.output<typeof TagOnJob>;

export const Tag = z.strictObject({
  ...TagOnJob.shape,
  version: Version,
  jobs: z.int().min(0).meta({ description: "Number of jobs with it, without deleted ones" }),
  mergedIntoId: TagID.nullable().meta({ description: "The tag that took its jobs over" }),
  deletedAt: Instant.nullable(),
});
export type Tag = z.output<typeof Tag>;
