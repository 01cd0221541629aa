import { z } from "zod";

const amount = z.number().nullable();
const words = z.string().nullable();

/** What a person read in a source file. Null: the source does not say. */
export const ExpectedPosting = z.object({
  title: words,
  company: words,
  location: words,
  employmentType: words,
  salaryMin: amount,
  salaryMax: amount,
  salaryCurrency: words,
  salaryUnit: words,
  datePosted: words,
  validThrough: words,
  remote: words,
});
export type ExpectedPosting = z.output<typeof ExpectedPosting>;

export const ExpectedFile = z.object({
  files: z.record(
    z.string(),
    z.union([z.array(ExpectedPosting), ExpectedPosting.transform((posting) => [posting])]),
  ),
});

export const expectedFields = ExpectedPosting.keyof().options;
export type ExpectedField = keyof ExpectedPosting;
