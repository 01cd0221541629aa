import type { ClientKind } from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const clients: Record<ClientKind, string> = {
  web: "Web app",
  rest: "Program",
  mcp: "AI assistant",
  system: "System",
};

const events: Record<string, string> = {
  "account.registered": "Account created",
  "account.updated": "Account changed",
  "account.password_changed": "Password changed",
  "session.started": "Signed in",
  "session.ended": "Signed out",
  "token.created": "API token created",
  "token.revoked": "API token revoked",
  "job.captured": "Jobs captured",
  "job.created": "Job added",
  "job.updated": "Job changed",
  "job.deleted": "Job deleted",
  "job.restored": "Job restored",
  "application.created": "Application started",
  "application.moved": "Application moved",
  "application.updated": "Application changed",
  "application.deleted": "Application deleted",
  "application.restored": "Application restored",
  "note.created": "Note written",
  "note.updated": "Note changed",
  "note.deleted": "Note deleted",
  "note.restored": "Note restored",
};

const tables: Record<string, string> = {
  ApiToken: "API token",
  Company: "Company",
  Job: "Job",
  JobApplication: "Application",
  JobApplicationNote: "Note",
  JobApplicationStatus: "Stage",
  JobApplicationStatusHistory: "Move",
  User: "Account",
  UserCredential: "Password",
  UserRole: "Role",
  UserSession: "Session",
};

export const audit = {
  title: "Activity",
  lead: "Everything that was done in your account, by whom and from where. Entries are chained: none can be changed unseen.",
  /** An event that is newer than these words is shown by its name. */
  event: (event: string) => events[event] ?? event,
  clients,
  filterClient: "Filter by who did it",
  anyClient: "By anybody",
  verify: "Verify the chain",
  verified: (count: number) =>
    plural(count, {
      one: "The chain is whole: # entry checked.",
      other: "The chain is whole: # entries checked.",
    }),
  broken: (sequence: number | null) =>
    sequence === null ? "The chain is broken." : `The chain is broken at entry ${sequence}.`,
  differences: (count: number) => plural(count, { one: "# change", other: "# changes" }),
  noDifferences: "No fields changed",
  erased: "The content of this entry was erased.",
  /** A kind of row that is newer than these words is shown by its table's name. */
  row: (table: string, id: number) => `${tables[table] ?? table} ${id}`,
  field: "Field",
  before: "Before",
  after: "After",
  nothing: "empty",
  request: "Request",
  hash: "Hash",
  sequence: (sequence: number) => `Entry ${sequence}`,
  withToken: (id: string) => `token ${id}`,
  emptyTitle: "Nothing happened yet",
  emptyText: "What you and your assistants do will be listed here.",
  toJob: "Open job",
  toApplication: "Open application",
};
