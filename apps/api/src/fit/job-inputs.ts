import { RequirementID } from "@jobtracker/contracts";
import {
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

/** A job as its row says it, made ready to be scored. */
export interface JobInput {
  readonly row: JobToScoreRow;
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
