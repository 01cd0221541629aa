import { parentPort } from "node:worker_threads";
import { readSource } from "../reading/read-source.ts";
import type { ResumeSource } from "../reading/reading.ts";
import { ReadingRefusal } from "../reading/refusal.ts";
import type { ResumeAnswer } from "./read-apart.ts";

const answerTo = async (source: ResumeSource): Promise<ResumeAnswer> => {
  try {
    return { read: await readSource(source) };
  } catch (error) {
    if (!(error instanceof ReadingRefusal)) throw error;
    const { reason, message, issues } = error;
    return { refused: { reason, message, issues } };
  }
};

// The libraries for PDF and DOCX are in the memory of this thread alone, and go with it.
parentPort?.on("message", async (source: ResumeSource) => {
  parentPort?.postMessage(await answerTo(source));
});
