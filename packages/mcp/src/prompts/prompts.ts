import { capturePosting } from "./capture-posting.ts";
import { prepareInterview } from "./prepare-interview.ts";
import type { Prompt } from "./prompt.ts";
import { weeklyReview } from "./weekly-review.ts";

/** All prompts. They belong to MCP alone: no other surface has them. */
export const prompts: readonly Prompt[] = [weeklyReview, prepareInterview, capturePosting];
