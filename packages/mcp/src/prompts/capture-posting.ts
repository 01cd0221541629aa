import { z } from "zod";
import { markFor, visible } from "../text/mark.ts";
import { definePrompt } from "./prompt.ts";
import { numbered, STRANGERS } from "./words.ts";

/** UTF-16 units; a model has to say all of it again. */
const LONGEST = 100_000;

const isAddress = (posting: string) => /^https?:\/\/\S+$/i.test(posting) && URL.canParse(posting);

interface Source {
  /** How the tool is to be called. */
  readonly call: string;
  /** The posting itself, if it is not at an address. */
  readonly text: string;
}

const sourceOf = (posting: string): Source => {
  if (isAddress(posting))
    return { call: `\`capture_job\` with \`url\` ${JSON.stringify(posting)}.`, text: "" };
  const { open, close } = markFor(posting);
  const call = `\`capture_job\` with \`text\`: what stands between ${open} and ${close} below, whole and unchanged, without the marks.`;
  return { call, text: `\n\n${open}\n${visible(posting)}\n${close}` };
};

export const capturePosting = definePrompt({
  name: "capture_posting",
  title: "Capture this posting",
  description: "Save a job posting from its address or its text, and say what was recognised",
  needs: ["capture_job"],
  arguments: z.object({
    posting: z
      .string()
      .trim()
      .min(1, "Must be a posting's address or text")
      .max(LONGEST, `At most ${LONGEST} characters; give the posting's address instead`)
      .meta({ description: "Its address (https://…), or its text" }),
  }),
  completions: {},
  write: async ({ posting }, desk) => {
    const { call, text } = sourceOf(posting);
    const steps = numbered([
      call,
      "Tell me what was recognised: title, company, place, pay, closing day, and every warning. `created` false: I have it already; say so.",
      desk.allows("list_applications") &&
        "`list_applications` with the company as `search`: tell me if I have applied there already.",
      desk.allows("create_application") &&
        "Ask whether I want to follow it up: `create_application` with `stage` saved, or applied if I have sent it. Not by yourself.",
    ]);
    return `Capture this job posting in JobTracker:
${steps}

FETCH_REFUSED or FETCH_FAILED: ask me to paste the posting. NOTHING_RECOGNISED: read title, company and place yourself, show them to me, and call \`create_job\` when I agree.

${STRANGERS}${text}`;
  },
});
