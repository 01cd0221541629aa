import { z } from "zod";
import { defineOperation, LocalDate } from "../_kit/index.ts";
import { Suggestion, SuggestionAnswer, SuggestionKey } from "./suggestion-model.ts";

/** What is worth doing and not planned yet: computed when asked for, made only when accepted. */
export const suggestionOperations = {
  suggestions: defineOperation({
    kind: "query",
    summary: "List suggested follow-ups: what is worth doing now and not planned yet",
    description:
      "no-answer: applied 7 days ago, no move since. thank-you: the day after an interview. after-interview: 5 days after the last one. offer-deadline: the day before an offer must be answered.",
    input: z.strictObject({ limit: z.int().min(1).max(100).default(25) }),
    output: z.strictObject({ items: z.array(Suggestion), nextCursor: z.null() }),
    permission: "application:read",
    rest: { method: "GET", path: "/reminders/suggestions" },
    mcp: { tool: "list_suggestions", hint: "read" },
    audit: false,
    errors: [],
  }),

  acceptSuggestion: defineOperation({
    kind: "mutation",
    summary: "Accept a suggested follow-up: sets the follow-up date, or makes the reminder",
    input: z.strictObject({
      key: SuggestionKey,
      due: LocalDate.optional().meta({ description: "Another day than the suggested one" }),
    }),
    output: SuggestionAnswer,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/suggestions/accept" },
    mcp: { tool: "accept_suggestion", hint: "write" },
    audit: { event: "suggestion.accepted", target: "applicationId" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  dismissSuggestion: defineOperation({
    kind: "mutation",
    summary: "Dismiss a suggested follow-up, so that it is not shown again",
    input: z.strictObject({ key: SuggestionKey }),
    output: SuggestionAnswer,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/suggestions/dismiss" },
    mcp: { tool: "dismiss_suggestion", hint: "write" },
    audit: { event: "suggestion.dismissed", target: "applicationId" },
    errors: ["NOT_FOUND"],
  }),

  /** Clears the follow-up date if it is still the accepted one; deletes the reminder that was made. */
  reopenSuggestion: defineOperation({
    kind: "mutation",
    summary: "Take back the answer to a suggested follow-up, with what came of it",
    input: z.strictObject({ key: SuggestionKey }),
    output: SuggestionAnswer,
    permission: "application:write",
    rest: { method: "POST", path: "/reminders/suggestions/reopen" },
    mcp: { tool: "reopen_suggestion", hint: "write" },
    audit: { event: "suggestion.reopened", target: "applicationId" },
    errors: ["NOT_FOUND"],
  }),
};
