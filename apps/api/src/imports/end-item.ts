import type { AppError, CaptureResult, ImportItemState } from "@jobtracker/contracts";
import { type ImportItemRow, insertImportItemJob, updateImportItem } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

const LONGEST_MESSAGE = 1000;

export interface ItemEnd {
  readonly state: ImportItemState;
  readonly message: string | null;
  readonly jobs: readonly { readonly jobId: number; readonly isNew: boolean }[];
}

/** What became of a page's postings. */
export const endOfResults = (results: readonly CaptureResult[], message: string | null): ItemEnd => {
  const jobs = results.flatMap((result) =>
    "job" in result ? [{ jobId: result.job.id, isNew: result.created }] : [],
  );
  const errors = results.flatMap((result) => ("error" in result ? [result.error.message] : []));
  const words = [message, ...errors].filter((part) => part !== null).join(" ") || null;
  if (jobs.length === 0) return { state: "refused", message: words ?? "No posting was recognised.", jobs };
  if (jobs.length > 1) {
    const made = jobs.filter(({ isNew }) => isNew).length;
    const told = `${jobs.length} postings were found, ${made} of them new.`;
    return { state: "several", message: words === null ? told : `${told} ${words}`, jobs };
  }
  return { state: jobs[0]?.isNew === true ? "captured" : "known", message: words, jobs };
};

/** An error that passes, or is the network's, may be gone the next time; any other one stays. */
export const endOfError = ({ code, message, details }: AppError): ItemEnd => ({
  state:
    details.mayPass === true || details.nameNotFound === true || code === "INTERNAL" ? "failed" : "refused",
  message,
  jobs: [],
});

/** Writes how an item ended. Its page is kept only where it may be read again. */
export const endItem = async (
  { db, actor, now }: PersonContext,
  { importItemId, importBatchId, attemptNo }: ImportItemRow,
  { state, message, jobs }: ItemEnd,
): Promise<void> => {
  const { userId } = actor;
  for (const job of jobs) await insertImportItemJob(db, { userId, importBatchId, importItemId, ...job, now });
  await updateImportItem(
    db,
    { userId, importItemId, now },
    {
      ...{
        state,
        attemptNo: attemptNo + 1,
        message: message?.slice(0, LONGEST_MESSAGE).toWellFormed() ?? null,
        dueDate: null,
      },
      ...(state === "failed" ? {} : { content: null }),
    },
  );
};
