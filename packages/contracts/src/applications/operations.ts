import { z } from "zod";
import { defineDomain, defineOperation, freeText, LocalDate, listOf, page, Version } from "../_kit/index.ts";
import { JobID, Remote } from "../jobs/model.ts";
import { StageKey, StageKind } from "../stages/model.ts";
import {
  Application,
  ApplicationDetail,
  ApplicationID,
  ApplicationSort,
  BoardColumn,
  MoveNote,
  Note,
  NoteBody,
  NoteID,
} from "./model.ts";

/** What the list and the board can be narrowed to. */
const filters = {
  search: freeText(200).optional(),
  remote: Remote.optional(),
  followUpBefore: LocalDate.optional().meta({ description: "Follow-up date on or before this day" }),
  hasFollowUp: z.boolean().optional(),
  staleSince: LocalDate.optional().meta({ description: "At its stage since before this day" }),
};

export const applications = defineDomain("applications", {
  create: defineOperation({
    kind: "mutation",
    summary: "Start an application from a job",
    input: z.strictObject({
      jobId: JobID,
      stage: StageKey.optional().meta({ description: "The first of the board unless said" }),
    }),
    output: Application,
    permission: "application:write",
    rest: { method: "POST", path: "/applications", status: 201 },
    mcp: { tool: "create_application", hint: "write", direct: true },
    audit: { event: "application.created", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "INVALID_REFERENCE"],
  }),

  list: defineOperation({
    kind: "query",
    summary: "List applications",
    description: "Newest first. Filters are combined; `search` is over title, company and place of the job.",
    input: z.strictObject({
      stage: StageKey.optional(),
      kind: StageKind.optional(),
      ...filters,
      deleted: z.boolean().default(false),
      sort: ApplicationSort.default("created"),
      order: z.enum(["asc", "desc"]).optional().meta({ description: "desc for created and stageSince" }),
      ...page,
    }),
    output: listOf(Application),
    permission: "application:read",
    rest: { method: "GET", path: "/applications" },
    mcp: { tool: "list_applications", hint: "read", direct: true },
    audit: false,
    errors: ["INVALID_REFERENCE"],
  }),

  /** Counts and first cards of every stage in one answer. */
  board: defineOperation({
    kind: "query",
    summary: "Show the board: every stage with its count and first cards",
    input: z.strictObject({
      cards: z.int().min(0).max(100).default(50).meta({ description: "Per stage; 0: counts alone" }),
      ...filters,
    }),
    output: z.strictObject({ columns: z.array(BoardColumn) }),
    permission: "application:read",
    rest: { method: "GET", path: "/applications/board" },
    mcp: { tool: "get_board", hint: "read", direct: true },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read an application with its job, history and notes",
    input: z.strictObject({ id: ApplicationID }),
    output: ApplicationDetail,
    permission: "application:read",
    rest: { method: "GET", path: "/applications/{id}" },
    mcp: { tool: "get_application", hint: "read", direct: true, resource: "jobtracker://applications/{id}" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** Moves an application to another stage; every move, forward or back, is kept in its history. */
  move: defineOperation({
    kind: "mutation",
    summary: "Move an application to a stage",
    input: z.strictObject({
      id: ApplicationID,
      stage: StageKey,
      expectedVersion: Version,
      note: MoveNote.optional(),
    }),
    output: Application,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{id}/status" },
    mcp: { tool: "move_application", hint: "write", direct: true },
    audit: { event: "application.moved", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "INVALID_REFERENCE", "CONFLICT"],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Set or clear the follow-up date of an application",
    input: z.strictObject({
      id: ApplicationID,
      expectedVersion: Version,
      followUpDate: LocalDate.nullable().optional(),
    }),
    output: Application,
    permission: "application:write",
    rest: { method: "PATCH", path: "/applications/{id}" },
    mcp: { tool: "update_application", hint: "write", direct: true },
    audit: { event: "application.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  addNote: defineOperation({
    kind: "mutation",
    summary: "Write a note on an application",
    input: z.strictObject({ applicationId: ApplicationID, body: NoteBody }),
    output: Note,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{applicationId}/notes", status: 201 },
    mcp: { tool: "add_note", hint: "write", direct: true },
    audit: { event: "note.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  editNote: defineOperation({
    kind: "mutation",
    summary: "Change a note",
    input: z.strictObject({ id: NoteID, body: NoteBody, expectedVersion: Version }),
    output: Note,
    permission: "application:write",
    rest: { method: "PATCH", path: "/applications/notes/{id}" },
    mcp: { tool: "edit_note", hint: "write" },
    audit: { event: "note.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  deleteNote: defineOperation({
    kind: "mutation",
    summary: "Delete a note (can be restored)",
    input: z.strictObject({ id: NoteID }),
    output: Note,
    permission: "application:write",
    rest: { method: "DELETE", path: "/applications/notes/{id}" },
    mcp: { tool: "delete_note", hint: "destructive" },
    audit: { event: "note.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restoreNote: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted note",
    input: z.strictObject({ id: NoteID }),
    output: Note,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/notes/{id}/restore" },
    mcp: { tool: "restore_note", hint: "write" },
    audit: { event: "note.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Delete an application (can be restored)",
    input: z.strictObject({ id: ApplicationID, expectedVersion: Version.optional() }),
    output: Application,
    permission: "application:write",
    rest: { method: "DELETE", path: "/applications/{id}" },
    mcp: { tool: "delete_application", hint: "destructive", direct: true },
    audit: { event: "application.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted application",
    input: z.strictObject({ id: ApplicationID }),
    output: Application,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{id}/restore" },
    mcp: { tool: "restore_application", hint: "write" },
    audit: { event: "application.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),
});
