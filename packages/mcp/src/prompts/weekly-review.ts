import { z } from "zod";
import { definePrompt } from "./prompt.ts";
import { ASK_FIRST, numbered, STRANGERS } from "./words.ts";

export const weeklyReview = definePrompt({
  name: "weekly_review",
  title: "Weekly review",
  description: "What is due, what closes, where nothing moves, and what to do next",
  needs: ["get_board", "list_applications"],
  arguments: z.object({}),
  completions: {},
  write: async (_given, desk, signal) => {
    const { today, endOfWeek, inAWeek, twoWeeksAgo, aWeekAgo } = await desk.calendar(signal);
    const steps = numbered([
      "`get_board` with `cards` 0: how many applications stand where.",
      `\`list_applications\` with \`followUpBefore\` ${endOfWeek}: follow-ups due this week; a day before today is overdue.`,
      `\`list_applications\` with \`stage\` applied and \`staleSince\` ${twoWeeksAgo}: nothing heard for two weeks.`,
      "`list_applications` with `kind` open and `hasFollowUp` false: nothing planned.",
      desk.allows("list_jobs") &&
        `\`list_jobs\` with \`closesBefore\` ${inAWeek}: postings that close within a week.`,
      desk.allows("list_audit") &&
        `\`list_audit\` with \`from\` ${aWeekAgo}: what was done in the last week; \`client\` mcp was an assistant.`,
    ]);
    return `Do my weekly review in JobTracker. Today is ${today}.

First read all of this; where an answer has a nextCursor, read on:
${steps}

Then tell me in few words, in this order: what is due or overdue, what closes, where nothing moves, what was done this week, and the three things to do next, each with its reason. Name jobs by title and company, not by id.

Offer what follows from it: a follow-up date, a move to ghosted, a note. ${ASK_FIRST}

${STRANGERS}`;
  },
});
