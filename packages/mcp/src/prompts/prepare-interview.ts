import { z } from "zod";
import { completeApplication, idOf } from "./application-argument.ts";
import { definePrompt } from "./prompt.ts";
import { ASK_FIRST, numbered, STRANGERS } from "./words.ts";

export const prepareInterview = definePrompt({
  name: "prepare_interview",
  title: "Prepare for an interview",
  description: "What they look for, what they may ask, what to ask them, and what is still open",
  needs: ["get_application", "list_applications"],
  arguments: z.object({
    application: z
      .string()
      .regex(/^\s*\d{1,10}(\s|$)/, "Must begin with the id of an application; list_applications gives them")
      .meta({ description: "The application's id; what stands behind it is ignored" }),
  }),
  completions: { application: completeApplication },
  write: async ({ application }, desk, signal) => {
    const id = idOf(application);
    await desk.read("get_application", { id }, signal);
    const { today } = await desk.calendar(signal);
    const steps = numbered([
      `\`get_application\` with \`id\` ${id}: the posting, how it went so far, my notes.`,
      desk.allows("search") && "`search` with the company's name: other jobs there, and notes about it.",
    ]);
    return `Prepare me for the interview about application ${id} in JobTracker. Today is ${today}.

First read:
${steps}

Then write, each in a short list:
- What they look for, in their own words, the most important first; what they demand, and what they would like.
- What they will probably ask, with what my notes say to it. Say plainly where JobTracker holds nothing to answer with; invent no experience of mine.
- What I should ask them.
- What is open or does not fit together: pay, place, dates, posting against notes.

Offer to keep it as a note (\`add_note\` with \`applicationId\` ${id}) and to set the follow-up date (\`update_application\`). ${ASK_FIRST}

${STRANGERS}`;
  },
});
