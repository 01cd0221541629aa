import { AppError } from "@jobtracker/contracts";
import { TaskAbandoned, WorkThread } from "../../_kit/work-thread.ts";
import type { ReadResume, ResumeSource } from "../reading/reading.ts";
import type { ReadingRefusal } from "../reading/refusal.ts";

export type ResumeAnswer =
  | { readonly read: ReadResume }
  | { readonly refused: Pick<ReadingRefusal, "reason" | "message" | "issues"> };

const LIMIT_MS = 20_000;
/** Megabytes; a PDF of 12 MB with large pictures takes some hundred. */
const MEMORY = 768;
/** The libraries are loaded again in a fraction of a second. */
const IDLE_MS = 5 * 60_000;

const thread = new WorkThread<ResumeSource, ResumeAnswer>({
  script: new URL("resume-worker.ts", import.meta.url),
  limitMs: LIMIT_MS,
  memory: MEMORY,
  idleMs: IDLE_MS,
});

const abandoned = (cause: TaskAbandoned): AppError => {
  const what = cause.reason === "too long" ? "took too long to read" : "could not be read";
  return new AppError("UNREADABLE_DOCUMENT", `This document ${what}. Export it anew, or paste its text.`, {
    cause,
    details: { reason: "too-slow" },
  });
};

/** Reads a resume without holding up other requests. Throws UNREADABLE_DOCUMENT with the reason. */
export const readApart = async (source: ResumeSource): Promise<ReadResume> => {
  const answer = await thread.run(source).catch((error: unknown) => {
    throw error instanceof TaskAbandoned ? abandoned(error) : error;
  });
  if ("read" in answer) return answer.read;
  const { reason, message, issues } = answer.refused;
  throw new AppError("UNREADABLE_DOCUMENT", message, { issues, details: { reason } });
};
