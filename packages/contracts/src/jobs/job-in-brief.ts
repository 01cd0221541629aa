import { z } from "zod";
import { untrusted } from "../_kit/index.ts";
import { JobID } from "./model.ts";

/** The job that something is about, as a line of text shows it. */
export const JobInBrief = z.strictObject({
  id: JobID,
  title: untrusted(z.string()),
  company: untrusted(z.string()).nullable(),
});
export type JobInBrief = z.output<typeof JobInBrief>;
