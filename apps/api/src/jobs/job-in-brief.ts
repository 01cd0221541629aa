import { JobID, type JobInBrief } from "@jobtracker/contracts";

/** The job of a row that joins one; null if there is none. */
export const toJobInBrief = ({
  job,
  companyName,
}: {
  readonly job: { readonly jobId: number | null; readonly title: string | null } | null;
  readonly companyName: string | null;
}): JobInBrief | null =>
  job === null || job.jobId === null || job.title === null
    ? null
    : { id: JobID.parse(job.jobId), title: job.title, company: companyName };
