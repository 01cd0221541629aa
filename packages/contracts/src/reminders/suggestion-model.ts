import { z } from "zod";
import { LocalDate } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { JobInBrief } from "../jobs/job-in-brief.ts";
import { Reminder } from "./model.ts";

/** Why something is suggested. `does`: what accepting it makes; `days`: after (or before) what it is due. */
export const suggestionRules = {
  /** Days since the application came to a stage named `applied`, without another move. */
  "no-answer": { does: "followUp", days: 7 },
  /** Days after an interview. */
  "thank-you": { does: "reminder", days: 1 },
  /** Days after the last interview, when none is planned and the application did not move since. */
  "after-interview": { does: "followUp", days: 5 },
  /** Days before an open offer must be answered. */
  "offer-deadline": { does: "reminder", days: -1 },
} as const satisfies Record<string, { does: "followUp" | "reminder"; days: number }>;

export const SuggestionRule = z.enum(["no-answer", "thank-you", "after-interview", "offer-deadline"]);
export type SuggestionRule = z.output<typeof SuggestionRule>;

/** Names a suggestion for as long as its reason stands: the rule, what it is about, and since when. */
export const SuggestionKey = z
  .string()
  .max(60)
  .regex(/^[a-z-]+:\d+:\d{4}-\d{2}-\d{2}$/, "Not the key of a suggestion")
  .meta({ description: "From list_suggestions" });

/** Something worth doing that nobody has planned yet; nothing is made of it until it is accepted. */
export const Suggestion = z.strictObject({
  key: SuggestionKey,
  rule: SuggestionRule,
  does: z.enum(["followUp", "reminder"]).meta({
    description: "followUp: accepting sets the application's follow-up date; reminder: makes a reminder",
  }),
  applicationId: ApplicationID,
  job: JobInBrief,
  since: LocalDate.meta({ description: "The day of what it follows from (of an offer: its deadline)" }),
  due: LocalDate.meta({ description: "The day that is suggested, never before today" }),
});
export type Suggestion = z.output<typeof Suggestion>;

export const SuggestionAnswer = z.strictObject({
  key: SuggestionKey,
  answer: z.enum(["accepted", "dismissed", "open"]),
  applicationId: ApplicationID,
  followUpDate: LocalDate.nullable().meta({ description: "Of the application, now" }),
  reminder: Reminder.nullable().meta({ description: "That was made" }),
});
export type SuggestionAnswer = z.output<typeof SuggestionAnswer>;
