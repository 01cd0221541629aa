import { JobID, type LikelyJob, type ReadingWarning } from "@jobtracker/contracts";
import { findCompanyByName, findJob, listDuplicatesOfJob, type SignedFields } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { hasEnded } from "../jobs/ended.ts";
import { findLikelyDuplicates } from "./likely.ts";
import { percent } from "./notice.ts";

/** With the name under which the company is known to the person today, as a job of the posting would have it. */
const withKnownCompany = async (
  { db, actor }: PersonContext,
  fields: SignedFields,
): Promise<SignedFields> => {
  const { company: name } = fields;
  if (name === null) return fields;
  const known = await findCompanyByName(db, { userId: actor.userId, name });
  return known === undefined ? fields : { ...fields, company: known.name };
};

/** Of a posting that is not kept yet: the jobs that it likely is. */
export const likelyJobs = async (context: PersonContext, stated: SignedFields): Promise<LikelyJob[]> => {
  const { db, actor } = context;
  const { userId } = actor;
  const fields = await withKnownCompany(context, stated);
  const found: LikelyJob[] = [];
  for (const { jobId, likeness } of await findLikelyDuplicates(db, { userId, fields, exceptJobId: 0 })) {
    const row = await findJob(db, { userId, jobId });
    if (row === undefined) continue;
    const { title, companyName: company } = row;
    const repost = await hasEnded(context, jobId);
    found.push({ jobId: JobID.parse(jobId), title, company, likeness: percent(likeness), repost });
  }
  return found;
};

/** Of a job that was just kept: a word for each job that it likely is. */
export const likelyWarnings = async (
  { db, actor }: PersonContext,
  jobId: number,
): Promise<ReadingWarning[]> => {
  const rows = await listDuplicatesOfJob(db, { userId: actor.userId, jobId });
  const open = rows.filter(({ decision }) => decision === "open");
  return open.map(({ jobId: older, otherJobId, likeness, repost, jobDuplicateId }) => {
    const other = older === jobId ? otherJobId : older;
    const message = repost
      ? `Likely job ${other} posted again, which is closed or whose application has ended (pair ${jobDuplicateId}).`
      : `Likely the same as job ${other}: ${likeness} % alike (pair ${jobDuplicateId}).`;
    return { field: "duplicates", message };
  });
};
