import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import {
  Aspirations,
  aspirationFields,
  Basics,
  ProfileDocument,
  ProfileSummary,
  profileHead,
} from "./document.ts";
import { EntryChange, EntryState, NewEntry } from "./entries.ts";
import { Extra, ProfileEntryID, ProfileID } from "./scalars.ts";
import { ProfileSection } from "./sections.ts";
import { versionOperations } from "./version-operations.ts";

const { name, language } = profileHead;
const basics = Basics.partial().optional();
const reference = { profileId: ProfileID, id: ProfileEntryID, section: ProfileSection };

/** What the person did and can do, from which scores and documents take their evidence. */
export const profiles = defineDomain("profiles", {
  list: defineOperation({
    kind: "query",
    summary: "List the person's profiles, the default one first",
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(ProfileSummary), nextCursor: z.null() }),
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles" },
    mcp: { tool: "list_profiles", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a whole profile: basics, experience with its claims, skills and all other sections",
    input: z.strictObject({ id: ProfileID }),
    output: ProfileDocument,
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{id}" },
    mcp: { tool: "get_profile", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Create a profile",
    description: "The first one becomes the default.",
    input: z.strictObject({ name, language: language.optional(), basics }),
    output: ProfileDocument,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles", status: 201 },
    mcp: { tool: "create_profile", hint: "write" },
    audit: { event: "profile.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. Another profile becomes the default by being made it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change a profile's name, language or basics, or make it the default",
    input: z.strictObject({
      id: ProfileID,
      expectedVersion: Version,
      name: name.optional(),
      language: language.optional(),
      isDefault: z.literal(true).optional(),
      basics,
      extra: Extra.optional(),
    }),
    output: ProfileSummary.extend({ basics: Basics }),
    permission: "profile:write",
    rest: { method: "PATCH", path: "/profiles/{id}" },
    mcp: { tool: "update_profile", hint: "write" },
    audit: { event: "profile.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  duplicate: defineOperation({
    kind: "mutation",
    summary: "Copy a profile under another name",
    input: z.strictObject({ id: ProfileID, name, language: language.optional() }),
    output: ProfileDocument,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{id}/duplicate", status: 201 },
    mcp: { tool: "duplicate_profile", hint: "write" },
    audit: { event: "profile.duplicated", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** The oldest of the others becomes the default in the place of a deleted one. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a profile (can be restored)",
    input: z.strictObject({ id: ProfileID }),
    output: ProfileSummary,
    permission: "profile:write",
    rest: { method: "DELETE", path: "/profiles/{id}" },
    mcp: { tool: "delete_profile", hint: "destructive" },
    audit: { event: "profile.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted profile",
    input: z.strictObject({ id: ProfileID }),
    output: ProfileSummary,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{id}/restore" },
    mcp: { tool: "restore_profile", hint: "write" },
    audit: { event: "profile.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. */
  updateAspirations: defineOperation({
    kind: "mutation",
    summary: "Change what the person looks for: titles, places, pay, permits, deal-breakers",
    input: z.strictObject({
      profileId: ProfileID,
      expectedVersion: Version,
      ...z.strictObject(aspirationFields).partial().shape,
    }),
    output: Aspirations.extend({ profileId: ProfileID, revision: z.int().min(1) }),
    permission: "profile:write",
    rest: { method: "PATCH", path: "/profiles/{profileId}/aspirations" },
    mcp: { tool: "update_aspirations", hint: "write" },
    audit: { event: "profile.aspirations_updated", target: "profileId" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  /** How evidence is looked up: a deleted claim is found too. */
  getEntry: defineOperation({
    kind: "query",
    summary: "Read an entry or claim of a profile, deleted or not",
    input: z.strictObject(reference),
    output: EntryState,
    permission: "profile:read",
    rest: { method: "GET", path: "/profiles/{profileId}/entries/{id}" },
    mcp: { tool: "get_profile_entry", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  addEntry: defineOperation({
    kind: "mutation",
    summary:
      "Add an entry to a section of a profile, such as an experience, a skill, or a claim of an experience",
    input: z.strictObject({
      profileId: ProfileID,
      entry: NewEntry,
      position: z.int().min(0).optional().meta({ description: "From 0; the last one unless said" }),
    }),
    output: EntryState,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{profileId}/entries", status: 201 },
    mcp: { tool: "add_profile_entry", hint: "write" },
    audit: { event: "profileEntry.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. */
  updateEntry: defineOperation({
    kind: "mutation",
    summary: "Change an entry or claim of a profile",
    input: z.strictObject({
      profileId: ProfileID,
      id: ProfileEntryID,
      expectedVersion: Version,
      entry: EntryChange,
    }),
    output: EntryState,
    permission: "profile:write",
    rest: { method: "PATCH", path: "/profiles/{profileId}/entries/{id}" },
    mcp: { tool: "update_profile_entry", hint: "write" },
    audit: { event: "profileEntry.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  /** Claims move within what they stand below. */
  moveEntry: defineOperation({
    kind: "mutation",
    summary: "Move an entry or claim to another place in its section",
    input: z.strictObject({
      ...reference,
      expectedVersion: Version,
      position: z.int().min(0).meta({ description: "From 0; beyond the end is the end" }),
    }),
    output: EntryState,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{profileId}/entries/{id}/move" },
    mcp: { tool: "move_profile_entry", hint: "write" },
    audit: { event: "profileEntry.moved", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  /** Its claims go and come back with it. What refers to it goes on finding it. */
  deleteEntry: defineOperation({
    kind: "mutation",
    summary: "Delete an entry or claim of a profile (can be restored)",
    input: z.strictObject(reference),
    output: EntryState,
    permission: "profile:write",
    rest: { method: "DELETE", path: "/profiles/{profileId}/entries/{id}" },
    mcp: { tool: "delete_profile_entry", hint: "destructive" },
    audit: { event: "profileEntry.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restoreEntry: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted entry or claim of a profile, at its place",
    input: z.strictObject(reference),
    output: EntryState,
    permission: "profile:write",
    rest: { method: "POST", path: "/profiles/{profileId}/entries/{id}/restore" },
    mcp: { tool: "restore_profile_entry", hint: "write" },
    audit: { event: "profileEntry.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  ...versionOperations,
});
