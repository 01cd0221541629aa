import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import {
  OwnSkill,
  SeenSkill,
  SkillAliases,
  SkillCategoryName,
  SkillDetail,
  SkillID,
  SkillInBrief,
  SkillInText,
  SkillKey,
  SkillName,
  TextToRead,
} from "./model.ts";

const MOST_IN_TEXT = 5_000;

/** What people can and postings ask for: a taxonomy, the person's own words, and where both stand in texts. */
export const skills = defineDomain("skills", {
  search: defineOperation({
    kind: "query",
    summary: "Search the skills of the taxonomy and my own by the beginnings of words",
    input: z.strictObject({ query: requiredText(200), ...page }),
    output: listOf(SkillInBrief),
    permission: "job:read",
    rest: { method: "GET", path: "/skills/search" },
    mcp: { tool: "search_skills", hint: "read" },
    audit: false,
    errors: [],
  }),

  list: defineOperation({
    kind: "query",
    summary: "List the skills that my jobs and profiles name, those in the most jobs first",
    description: "A token without profile:read gets those of jobs alone.",
    input: z.strictObject({
      search: requiredText(200).optional().meta({ description: "Words of the name, by their beginning" }),
      kind: SkillInBrief.shape.kind.optional(),
      ...page,
    }),
    output: listOf(SeenSkill),
    permission: "job:read",
    rest: { method: "GET", path: "/skills" },
    mcp: { tool: "list_skills", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a skill: other names, category, and the sentences of my jobs and profiles that name it",
    input: z.strictObject({ key: SkillKey }),
    output: SkillDetail,
    permission: "job:read",
    rest: { method: "GET", path: "/skills/{key}" },
    mcp: { tool: "get_skill", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  ofJob: defineOperation({
    kind: "query",
    summary: "List the skills that a job's posting names, with their places in descriptionText",
    input: z.strictObject({ jobId: JobID }),
    output: z.strictObject({ items: z.array(SkillInText) }),
    permission: "job:read",
    rest: { method: "GET", path: "/jobs/{jobId}/skills" },
    mcp: { tool: "list_job_skills", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  find: defineOperation({
    kind: "query",
    summary: "Find the skills that a text names",
    input: z.strictObject({
      text: TextToRead,
      limit: z
        .int()
        .min(1)
        .max(MOST_IN_TEXT)
        .default(200)
        .meta({ description: "Skills, in the text's order" }),
    }),
    output: z.strictObject({
      items: z.array(SkillInText),
      total: z.int().min(0).meta({ description: "Number of skills, with those beyond the limit" }),
    }),
    permission: "job:read",
    rest: { method: "POST", path: "/skills/find" },
    mcp: { tool: "find_skills", hint: "read" },
    audit: false,
    errors: ["CONSTRAINT_VIOLATED"],
  }),

  listOwn: defineOperation({
    kind: "query",
    summary: "List the skills that I added, by name",
    input: z.strictObject({
      deleted: z
        .boolean()
        .default(false)
        .meta({ description: "Deleted and merged ones instead of the others" }),
    }),
    output: z.strictObject({ items: z.array(OwnSkill), nextCursor: z.null() }),
    permission: "job:read",
    rest: { method: "GET", path: "/own-skills" },
    mcp: { tool: "list_own_skills", hint: "read" },
    audit: false,
    errors: [],
  }),

  /** Found in texts from then on, before what the taxonomy has under the same name. */
  create: defineOperation({
    kind: "mutation",
    summary: "Add a skill of my own",
    input: z.strictObject({
      name: SkillName,
      category: SkillCategoryName.nullable().default(null),
      aliases: SkillAliases.default([]).meta({ description: "Other names, found in texts too" }),
    }),
    output: OwnSkill,
    permission: "job:write",
    rest: { method: "POST", path: "/own-skills", status: 201 },
    mcp: { tool: "create_skill", hint: "write" },
    audit: { event: "skill.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change name, category or other names of a skill of my own",
    input: z.strictObject({
      id: SkillID,
      expectedVersion: Version,
      name: SkillName.optional(),
      category: SkillCategoryName.nullable().optional(),
      aliases: SkillAliases.optional(),
    }),
    output: OwnSkill,
    permission: "job:write",
    rest: { method: "PATCH", path: "/own-skills/{id}" },
    mcp: { tool: "update_skill", hint: "write" },
    audit: { event: "skill.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a skill of my own (can be restored)",
    input: z.strictObject({ id: SkillID, expectedVersion: Version.optional() }),
    output: OwnSkill,
    permission: "job:write",
    rest: { method: "DELETE", path: "/own-skills/{id}" },
    mcp: { tool: "delete_skill", hint: "destructive" },
    audit: { event: "skill.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted skill of my own, or undo its merge",
    input: z.strictObject({ id: SkillID }),
    output: OwnSkill,
    permission: "job:write",
    rest: { method: "POST", path: "/own-skills/{id}/restore" },
    mcp: { tool: "restore_skill", hint: "write" },
    audit: { event: "skill.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** Answers with the skill that went. Texts that name it name the other from then on. */
  merge: defineOperation({
    kind: "mutation",
    summary: "Merge a skill of my own into another, of the taxonomy or my own",
    input: z.strictObject({
      id: SkillID.meta({ description: "The skill that goes" }),
      intoKey: SkillKey.meta({ description: "The skill that its names mean from then on" }),
      expectedVersion: Version.optional(),
    }),
    output: OwnSkill,
    permission: "job:write",
    rest: { method: "POST", path: "/own-skills/{id}/merge" },
    mcp: { tool: "merge_skills", hint: "destructive" },
    audit: { event: "skill.merged", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "INVALID_REFERENCE"],
  }),
});
