import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { signatureOf } from "../../../src/jobs/signature/signature.ts";

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** Jobs that were there before are found as duplicates too. */
const fillSignatures: EmbeddedDataStep = (database) => {
  const jobs = database.prepare(`select j.[JobID] as [jobId], j.[UserID] as [userId], j.[Title] as [title], c.[Name] as [company],
    j.[DescriptionText] as [descriptionText],
    (select l.[Text] from [JobLocation] l where l.[JobID] = j.[JobID] and l.[Position] = 0) as [place]
    from [Job] j left join [Company] c on c.[CompanyID] = j.[CompanyID]`);
  const insert = database.prepare("insert into [JobSignature] ([JobID], [UserID], [Band]) values (?, ?, ?)");
  for (const { jobId, userId, title, company, descriptionText, place } of jobs.iterate()) {
    const locations = text(place) === null ? [] : [{ text: String(place) }];
    const fields = { title: String(title), company: text(company), locations, descriptionText: text(descriptionText) };
    for (const band of signatureOf(fields)) insert.run(jobId ?? null, userId ?? null, band);
  }
};

export default fillSignatures;
