import { z } from "zod";
import { requiredText, tableId } from "../_kit/index.ts";

export const BoardID = tableId("JobBoardID");

/** What makes a board one: the host of addresses, in lower case, without `www.`; of the common boards their domain. */
export const BoardHost = z
  .string()
  .min(1)
  .max(253)
  .regex(/^[a-z0-9.\-_[\]:]+$/, "Not a host in lower case");

/** What a caller says of a board. */
export const boardFields = {
  name: requiredText(100).nullable().meta({ description: "null: called by its host" }),
  notes: requiredText(10_000).nullable(),
};

/** Where postings were found. */
export const JobBoard = z.strictObject({
  host: BoardHost,
  id: BoardID.nullable().meta({ description: "null: nothing was said of it yet" }),
  version: z.int().min(0).meta({ description: "0: nothing was said of it yet" }),
  name: z.string(),
  notes: z.string().nullable(),
  jobs: z.int().min(0).meta({ description: "Number of jobs found there, without deleted ones" }),
  applications: z.int().min(0).meta({ description: "Number of applications to them" }),
});
export type JobBoard = z.output<typeof JobBoard>;
