import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { signatureOf } from "../../../src/jobs/signature/signature.ts";

interface Job {
  readonly jobId: number;
  readonly userId: number;
  readonly title: string;
  readonly company: string | null;
  readonly descriptionText: string | null;
  readonly place: string | null;
}

/** Jobs that were there before are found as duplicates too. */
const fillSignatures: SqlServerDataStep = async (request) => {
  const jobs = await request().query<Job>(`select j.[JobID] [jobId], j.[UserID] [userId], j.[Title] [title], c.[Name] [company],
    j.[DescriptionText] [descriptionText],
    (select l.[Text] from [JobLocation] l where l.[JobID] = j.[JobID] and l.[Position] = 0) [place]
    from [Job] j left join [Company] c on c.[CompanyID] = j.[CompanyID]`);
  for (const { jobId, userId, place, ...fields } of jobs.recordset)
    for (const band of signatureOf({ ...fields, locations: place === null ? [] : [{ text: place }] }))
      await request()
        .input("jobId", jobId)
        .input("userId", userId)
        .input("band", band)
        .query("insert into [JobSignature] ([JobID], [UserID], [Band]) values (@jobId, @userId, @band)");
};

export default fillSignatures;
