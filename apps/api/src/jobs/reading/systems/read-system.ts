import { readJsonLd, tooManyPostings } from "../json-ld/read-json-ld.ts";
import type { ReadingContext } from "../json-ld/read-posting.ts";
import { limits } from "../limits.ts";
import type { Origin } from "../origin.ts";
import type { StructuredReading } from "../reading.ts";
import { ashby } from "./ashby.ts";
import { greenhouse } from "./greenhouse.ts";
import { lever } from "./lever.ts";
import { personio } from "./personio.ts";
import { recruitee } from "./recruitee.ts";
import { smartRecruiters } from "./smart-recruiters.ts";
import type { PostingSystem, SystemPosting } from "./system.ts";
import { teamtailor } from "./teamtailor.ts";
import { workday } from "./workday.ts";

/** The applicant systems whose public data is read. */
export const systems: readonly PostingSystem[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartRecruiters,
  recruitee,
  personio,
  teamtailor,
];

/** Reads a value that one of the systems gave: first by that of its host, then by its form. Null: it is in no system's form. */
export const readSystem = (value: unknown, context: ReadingContext): StructuredReading | null => {
  const page = context.base === null ? null : URL.parse(context.base);
  const isOwn = ({ hosts }: PostingSystem) => page !== null && hosts.test(page.hostname);
  for (const system of [...systems].sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)))) {
    const postings = system.read(value, page);
    if (postings !== null) return readAll(postings, system, context);
  }
  return null;
};

const readAll = (
  postings: readonly SystemPosting[],
  { name }: PostingSystem,
  context: ReadingContext,
): StructuredReading => {
  const readings = postings.slice(0, limits.postings).map(({ schema, paths }, index) =>
    readJsonLd([{ value: schema, name: `${name}[${index}]` }], {
      ...context,
      origin: originOf(name, paths),
    }),
  );
  const drafts = readings.flatMap((reading) => reading.drafts);
  const errors = readings.flatMap((reading) => reading.errors);
  return { drafts, errors: postings.length > limits.postings ? [...errors, tooManyPostings(null)] : errors };
};

const originOf = (name: string, paths: SystemPosting["paths"]): Origin => ({
  kind: "system",
  pathOf: (path) => {
    const [property = ""] = path.split(/[.[]/);
    return `${name}: ${paths[property] ?? property}`;
  },
});
