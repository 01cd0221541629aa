import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText } from "../_kit/index.ts";
import { BackgroundTask } from "../background/model.ts";
import { JobID } from "../jobs/model.ts";
import { aspirationFields, Basics } from "../profiles/document.ts";
import { EntryReference, NewEntry } from "../profiles/entries.ts";
import { ProfileID } from "../profiles/scalars.ts";
import { RequirementID } from "../requirements/model.ts";
import {
  FitGap,
  FitHistoryEntry,
  FitJudgement,
  FitJudgementID,
  FitScore,
  FitScoreInList,
  FitStatus,
  JudgedEvidence,
  MOST_TRIED,
  WhatIf,
} from "./model.ts";

const profileId = ProfileID.optional().meta({ description: "The default one unless said" });
const ofJob = { jobId: JobID, profileId };
const MOST_JUDGEMENTS = 300;

/** How well a profile suits a job: by a rubric, with every point explained. What shows words of the profile needs leave to read it. */
export const fit = defineDomain("fit", {
  list: defineOperation({
    kind: "query",
    summary: "List the fit scores of my jobs, the best first",
    input: z.strictObject({
      profileId,
      from: z.int().min(0).max(100).optional().meta({ description: "Totals from this one on" }),
      ...page,
    }),
    output: listOf(FitScoreInList),
    permission: "job:read",
    rest: { method: "GET", path: "/fit-scores" },
    mcp: { tool: "list_fit_scores", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** The same versions give the same score and explanation, through whatever client it is asked for. */
  get: defineOperation({
    kind: "query",
    summary: "Score how well a profile suits a job: each requirement, what supports it, and the points",
    input: z.strictObject(ofJob),
    output: FitScore,
    permission: "profile:read",
    rest: { method: "GET", path: "/fit-scores/{jobId}" },
    mcp: { tool: "score_fit", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  history: defineOperation({
    kind: "query",
    summary: "List the scores that a job had, each with what changed it; the newest first",
    input: z.strictObject(ofJob),
    output: z.strictObject({ items: z.array(FitHistoryEntry), nextCursor: z.null() }),
    permission: "profile:read",
    rest: { method: "GET", path: "/fit-scores/{jobId}/history" },
    mcp: { tool: "list_fit_history", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** Nothing is stored. */
  whatIf: defineOperation({
    kind: "query",
    summary: "Show what a job's score would be if the profile said something more, less or else",
    input: z.strictObject({
      ...ofJob,
      add: z.array(NewEntry).max(MOST_TRIED).default([]),
      remove: z.array(EntryReference).max(MOST_TRIED).default([]),
      aspirations: z.strictObject(aspirationFields).partial().optional(),
      basics: Basics.partial().optional().meta({ description: "Such as living in another city" }),
    }),
    output: WhatIf,
    permission: "profile:read",
    rest: { method: "POST", path: "/fit-scores/{jobId}/what-if" },
    mcp: { tool: "try_fit", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND", "INVALID_REFERENCE"],
  }),

  gaps: defineOperation({
    kind: "query",
    summary: "List what my jobs ask for and my profile lacks, by how much it would lift their scores",
    input: z.strictObject({
      profileId,
      limit: z.int().min(1).max(100).default(25).meta({ description: "Gaps" }),
    }),
    output: z.strictObject({
      items: z.array(FitGap),
      jobs: z.int().min(0).meta({ description: "Number of jobs that are scored" }),
    }),
    permission: "job:read",
    rest: { method: "GET", path: "/fit-gaps" },
    mcp: { tool: "list_fit_gaps", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** Requirements that are not judged keep the server's own judgement. */
  submitJudgements: defineOperation({
    kind: "mutation",
    summary: "Hand in a model's judgement of a job's requirements, each with the evidence of the profile",
    description: "Totalled by the same rubric and kept apart from the server's score.",
    input: z.strictObject({
      ...ofJob,
      model: requiredText(100).meta({ description: "Name of the model that judged" }),
      judgements: z
        .array(
          z.strictObject({
            requirementId: RequirementID,
            status: FitStatus,
            evidence: z
              .array(JudgedEvidence)
              .max(10)
              .default([])
              .meta({ description: "Entries of the profile; at least one unless missing" }),
            note: requiredText(500).optional(),
          }),
        )
        .min(1)
        .max(MOST_JUDGEMENTS),
    }),
    output: FitJudgement,
    permission: "profile:write",
    rest: { method: "POST", path: "/fit-scores/{jobId}/judgements", status: 201 },
    mcp: { tool: "submit_judgements", hint: "write" },
    audit: { event: "fit.judged", target: "id" },
    errors: ["NOT_FOUND", "INVALID_REFERENCE", "CONFLICT"],
  }),

  judgements: defineOperation({
    kind: "query",
    summary: "List the judgements that agents handed in for a job, the newest first",
    input: z.strictObject(ofJob),
    output: z.strictObject({ items: z.array(FitJudgement), nextCursor: z.null() }),
    permission: "profile:read",
    rest: { method: "GET", path: "/fit-scores/{jobId}/judgements" },
    mcp: { tool: "list_judgements", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  deleteJudgement: defineOperation({
    kind: "mutation",
    summary: "Delete an agent's judgement of a job (can be restored)",
    input: z.strictObject({ id: FitJudgementID }),
    output: FitJudgement,
    permission: "profile:write",
    rest: { method: "DELETE", path: "/fit-judgements/{id}" },
    mcp: { tool: "delete_judgement", hint: "destructive" },
    audit: { event: "fit.judgement_deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restoreJudgement: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted judgement of a job",
    input: z.strictObject({ id: FitJudgementID }),
    output: FitJudgement,
    permission: "profile:write",
    rest: { method: "POST", path: "/fit-judgements/{id}/restore" },
    mcp: { tool: "restore_judgement", hint: "write" },
    audit: { event: "fit.judgement_restored", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  /** Happens by itself after changes; asking for it begins at once. */
  rescore: defineOperation({
    kind: "mutation",
    summary: "Score all jobs again in the background",
    input: z.strictObject({ profileId }),
    output: BackgroundTask,
    permission: "job:write",
    rest: { method: "POST", path: "/fit-scores/rescore", status: 202 },
    mcp: { tool: "rescore_jobs", hint: "write" },
    audit: { event: "fit.rescored", target: "id" },
    errors: ["NOT_FOUND", "RATE_LIMITED"],
  }),
});
