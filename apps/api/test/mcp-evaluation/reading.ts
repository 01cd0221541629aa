import { z } from "zod";
import type { Answer, Look } from "./task.ts";

/* What a reader of an answer picks out of it. */

const Posting = z.looseObject({ title: z.string(), company: z.string().nullable() });
const Handle = z.looseObject({ id: z.int(), version: z.int() });
const Applications = z.object({ items: z.array(Handle.extend({ stage: z.string(), job: Posting })) });
const Jobs = z.object({ items: z.array(Handle.extend(Posting.shape)) });

const answerOf = (answers: readonly Answer[], index: number): Answer => {
  const answer = answers.at(index);
  if (answer === undefined) throw new Error("There is no answer yet");
  return answer;
};

const theOnly = <Entry>(entries: readonly Entry[], what: string): Entry => {
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`${entries.length} are ${what}, not one`);
  return entry;
};

export const applicationsIn = (answers: readonly Answer[], index = -1) =>
  Applications.parse(answerOf(answers, index).structured).items;

export const jobsIn = (answers: readonly Answer[], index = -1) =>
  Jobs.parse(answerOf(answers, index).structured).items;

/** The application at the company, as the last answer lists it. */
export const applicationAt = (answers: readonly Answer[], company: string, index = -1) =>
  theOnly(
    applicationsIn(answers, index).filter(({ job }) => job.company === company),
    `at ${company}`,
  );

export const jobAt = (answers: readonly Answer[], company: string, index = -1) =>
  theOnly(
    jobsIn(answers, index).filter((job) => job.company === company),
    `at ${company}`,
  );

/** The handles of an application or job, as a change wants them. */
export const handle = ({ id, version }: { readonly id: number; readonly version: number }) => ({
  id,
  expectedVersion: version,
});

export const companiesOf = (answers: readonly Answer[]): string[] => [
  ...new Set(applicationsIn(answers).map(({ job }) => job.company ?? "")),
];

const Detail = z.looseObject({
  id: z.int(),
  version: z.int(),
  stage: z.string(),
  followUpDate: z.string().nullable(),
  notes: z.array(z.looseObject({ id: z.int(), version: z.int(), body: z.string() })),
  history: z.array(
    z.looseObject({ from: z.string().nullable(), to: z.string(), note: z.string().nullable() }),
  ),
});

export const detailIn = (answers: readonly Answer[], index = -1) =>
  Detail.parse(answerOf(answers, index).structured);

/** The application at the company as it is now. */
export const lookAt = async (look: Look, company: string) => {
  const listed = await look("list_applications", { search: company });
  return detailIn([await look("get_application", { id: applicationAt([listed], company).id })]);
};
