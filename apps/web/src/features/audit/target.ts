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

/** The page of what an entry is about, where there is one. */
export const targetOf = ({ event, targetId, differences }: Told): Target | undefined => {
  const [kind] = event.split(".");
  const id =
    kind === "job"
      ? (targetId ?? jobOf(differences))
      : kind === "application"
        ? targetId
        : ofApplications.has(kind ?? "")
          ? applicationOf(differences)
          : undefined;
  if (id === undefined || id === null) return undefined;
  return { kind: kind === "job" ? "job" : "application", id };
};
