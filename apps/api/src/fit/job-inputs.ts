import { RequirementID } from "@jobtracker/contracts";
import {
  findRowVersionsOfJobs,
  type JobToScoreRow,
  listJobLocations,
  listRequirementsOfJobs,
  type Queryable,
  type RequirementRow,
} from "@jobtracker/db";
import { toRemote, toSalary } from "../jobs/present.ts";
import { toAsked } from "../requirements/present.ts";
import type { Scorer } from "./scorer.ts";
import type { JobRequirement, JobToScore } from "./scoring/job.ts";
import { skillsInLines } from "./skills-in-texts.ts";

const toRequirement = (row: RequirementRow, skills: JobRequirement["skills"]): JobRequirement => ({
  requirementId: RequirementID.parse(row.jobRequirementId),
  ...toAsked(row),
  skills,
});

/** Tells whether requirements are the same, and still say the same. */
const versionsOf = (rows: readonly RequirementRow[]): string =>
  rows.map(({ jobRequirementId, rowVersionNo }) => `${jobRequirementId}.${rowVersionNo}`).join(" ");

/** A job as its row says it, made ready to be scored. */
export interface JobInput {
  readonly row: JobToScoreRow;
  /** Which requirements it was made of: a correction changes no version of the job. */
  readonly requirements: string;
  readonly job: JobToScore;
}

/** Makes jobs ready to be scored: with places, requirements, and the skills that these name. */
export const jobInputsOf = async (
  db: Queryable,
  userId: number,
  { own }: Pick<Scorer, "own">,
  rows: readonly JobToScoreRow[],
): Promise<JobInput[]> => {
  const jobIds = rows.map(({ jobId }) => jobId);
  const [locations, requirements] = await Promise.all([
    listJobLocations(db, { userId, jobIds }),
    listRequirementsOfJobs(db, { userId, jobIds }),
  ]);
  const ofRow = ({ jobId }: JobToScoreRow) => requirements.get(jobId) ?? [];
  const skills = await skillsInLines(
    rows.map((row) => ({ lines: ofRow(row).map(({ sentence }) => sentence), employer: row.company })),
    own,
  );
  return rows.map((row, at) => ({
    row,
    requirements: versionsOf(ofRow(row)),
    job: {
      title: row.title,
      descriptionText: row.descriptionText,
      language: row.language,
      remote: toRemote(row.remote),
      salary: toSalary({ ...row, salaryText: null }),
      locations: locations.get(row.jobId) ?? [],
      requirements: ofRow(row).map((requirement, line) =>
        toRequirement(requirement, skills[at]?.[line] ?? []),
      ),
    },
  }));
};

/** Those of the jobs that still are what they were made of. In a transaction. */
export const stillAsRead = async <Of extends { readonly input: JobInput }>(
  db: Queryable,
  userId: number,
  jobs: readonly Of[],
): Promise<Of[]> => {
  const jobIds = jobs.map(({ input }) => input.row.jobId);
  const versions = await findRowVersionsOfJobs(db, { userId, jobIds });
  const requirements = await listRequirementsOfJobs(db, { userId, jobIds });
  return jobs.filter(({ input: { row, requirements: read } }) => {
    const isJob = versions.get(row.jobId) === row.rowVersionNo;
    return isJob && versionsOf(requirements.get(row.jobId) ?? []) === read;
  });
};
