import { z } from "zod";
import { defineOperation, listOf, page } from "../_kit/index.ts";
import { ProfileDocument } from "./document.ts";
import { ProfileID } from "./scalars.ts";
import {
  ProfileComparison,
  ProfileSuggestion,
  ProfileVersion,
  ProfileVersionContent,
  ProfileVersionNumber,
  versionNote,
} from "./version-model.ts";

const expectedRevision = z.int().min(1).meta({ description: "Of the profile that the person saw" });

/** What a profile said when the person confirmed it, and what it still lacks. */
export const versionOperations = {
  listVersions: defineOperation({
    kind: "query",
    summary: "List the confirmed versions of a profile, the newest first",
    input: z.strictObject({ profileId: ProfileID, ...page }),
    output: listOf(ProfileVersion),
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/versions" },
    mcp: { tool: "list_profile_versions", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  getVersion: defineOperation({
    kind: "query",
    summary: "Read what a profile said in one of its versions",
    input: z.strictObject({ profileId: ProfileID, number: ProfileVersionNumber }),
    output: ProfileVersionContent,
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/versions/{number}" },
    mcp: { tool: "get_profile_version", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  compareVersions: defineOperation({
    kind: "query",
    summary: "Compare two versions of a profile, or one with the profile as it is now, entry by entry",
    description: "Without numbers: what changed since the last confirmed version.",
    input: z.strictObject({
      profileId: ProfileID,
      from: ProfileVersionNumber.optional().meta({ description: "The last confirmed one unless said" }),
      to: ProfileVersionNumber.optional().meta({ description: "The profile as it is now unless said" }),
    }),
    output: ProfileComparison,
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/comparison" },
    mcp: { tool: "compare_profile_versions", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  confirmVersion: defineOperation({
    kind: "mutation",
    summary: "Confirm what a profile says now as a version of it",
    description: "CONFLICT when nothing changed since the last confirmed version.",
    input: z.strictObject({ profileId: ProfileID, expectedRevision, note: versionNote.optional() }),
    output: ProfileVersion,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{profileId}/versions", status: 201 },
    mcp: { tool: "confirm_profile_version", hint: "write" },
    audit: { event: "profile.confirmed", target: "profileId" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Entries and claims come back under their ids. */
  restoreVersion: defineOperation({
    kind: "mutation",
    summary: "Make a profile say again what it said in one of its versions",
    description: "What it said before is kept as version `kept`; restoring that one undoes it.",
    input: z.strictObject({ profileId: ProfileID, number: ProfileVersionNumber, expectedRevision }),
    output: ProfileDocument.extend({ kept: ProfileVersionNumber }),
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{profileId}/versions/{number}/restore" },
    mcp: { tool: "restore_profile_version", hint: "write" },
    audit: { event: "profile.version_restored", target: "profileId" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  suggestions: defineOperation({
    kind: "query",
    summary: "List what to add to a profile next, and why, the most important first",
    input: z.strictObject({ profileId: ProfileID }),
    output: z.strictObject({ items: z.array(ProfileSuggestion), nextCursor: z.null() }),
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/suggestions" },
    mcp: { tool: "suggest_profile_additions", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),
} as const;
