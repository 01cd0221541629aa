import type { AuditEntry } from "@jobtracker/contracts";

interface Target {
  readonly kind: "job" | "application";
  readonly id: number;
}

type Told = Pick<AuditEntry, "event" | "targetId" | "differences">;

/** The one job of an entry that made some; of several there is no single page. */
const jobOf = (differences: AuditEntry["differences"]): number | undefined => {
  const ids = new Set((differences ?? []).filter(({ table }) => table === "Job").map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
};

/** What belongs to an application. */
const ofApplications = new Set(["note", "interview", "reminder", "suggestion", "offer"]);

/** The application of a note, interview or reminder, as its row names it. */
const applicationOf = (differences: AuditEntry["differences"]): number | undefined => {
  const reference = differences?.find(({ field }) => field === "jobApplicationId");
  const id = reference?.after ?? reference?.before;
  return typeof id === "number" ? id : undefined;
};

/** The newer of two jobs that are likely one. */
const newerOf = (differences: AuditEntry["differences"]): number | undefined => {
  const id = differences?.find(({ field }) => field === "otherJobId")?.after;
  return typeof id === "number" ? id : undefined;
};

/** The page of what an entry is about, where there is one. */
export const targetOf = ({ event, targetId, differences }: Told): Target | undefined => {
  const [kind = ""] = event.split(".");
  const found = (page: Target["kind"], id: number | null | undefined) =>
    id === undefined || id === null ? undefined : { kind: page, id };
  if (kind === "job") return found("job", targetId ?? jobOf(differences));
  if (kind === "duplicate") return found("job", newerOf(differences));
  if (kind === "application") return found("application", targetId);
  return ofApplications.has(kind) ? found("application", applicationOf(differences)) : undefined;
};
