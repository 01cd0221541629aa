import type { Queryable } from "@jobtracker/db";
import { createPerson, makeJob, openTestDatabase, placeOf } from "@jobtracker/db/testing";
import { findLikelyDuplicates } from "../../../duplicates/likely.ts";
import { duplicatePairs, type LabelledPair } from "../../labels/duplicates/pairs.ts";
import { type Half, halves } from "../../labels/folder.ts";
import { canonicalUrl } from "../../reading/identity/canonical-url.ts";
import { comparable, contentKeyOf, isSamePosting } from "../../reading/identity/identity.ts";
import { type Evaluation, type Measured, type Miss, Tally } from "../evaluation.ts";

export const duplicates: Evaluation = {
  name: "duplicates",
  title: "labelled pairs of postings: found by the index of signatures among all of their half, and weighed",
  measure: () => evaluate(),
};

type Posting = LabelledPair["a"];

const fieldsOf = ({ title, company, location, text }: Posting) => ({
  title,
  company,
  locations: location === null ? [] : [placeOf(location)],
  descriptionText: text,
});

/** As a capture identifies a posting. */
const identityOf = (posting: Posting) => ({
  canonicalUrl: canonicalUrl(posting.url),
  externalKey: posting.externalId === null ? null : comparable(`${posting.company}:${posting.externalId}`),
  contentKey: contentKeyOf(fieldsOf(posting)),
});

interface Found {
  readonly pair: LabelledPair;
  readonly isFound: boolean;
}

/** The first sides are jobs of one person, each posting once; what a capture of the other side would find is looked up. */
const findPairs = async (db: Queryable, half: Half): Promise<Found[]> => {
  const { userId } = await createPerson(db);
  const jobIds = new Map<string, number>();
  const jobOf = async (posting: Posting) => {
    const key = JSON.stringify(posting);
    const known = jobIds.get(key);
    if (known !== undefined) return known;
    const { jobId } = await makeJob(db, { userId, ...fieldsOf(posting) });
    jobIds.set(key, jobId);
    return jobId;
  };
  const pairs = duplicatePairs(half);
  for (const { a } of pairs) await jobOf(a);
  const found: Found[] = [];
  for (const pair of pairs) {
    const likely = await findLikelyDuplicates(db, { userId, fields: fieldsOf(pair.b), exceptJobId: 0 });
    const jobId = await jobOf(pair.a);
    const isKnown = isSamePosting(identityOf(pair.a), identityOf(pair.b));
    found.push({ pair, isFound: isKnown || likely.some((duplicate) => duplicate.jobId === jobId) });
  }
  return found;
};

const missOf = ({ pair, isFound }: Found): Miss => ({
  of: pair.id,
  field: pair.kind,
  expected: pair.duplicate ? "one job" : "two jobs",
  got: isFound ? "one job" : "two jobs",
});

const evaluate = async (): Promise<Measured> => {
  const database = await openTestDatabase();
  const tally = new Tally();
  const misses: Miss[] = [];
  try {
    for (const half of halves) {
      const found = await database.transaction((db) => findPairs(db, half));
      for (const { pair, isFound } of found) {
        if (pair.duplicate) tally.add(`${half}: recall`, isFound);
        if (isFound) tally.add(`${half}: precision`, pair.duplicate);
        tally.add(`${half}: ${pair.kind}`, isFound === pair.duplicate);
      }
      if (half === "tuning")
        misses.push(...found.filter(({ pair, isFound }) => isFound !== pair.duplicate).map(missOf));
    }
  } finally {
    await database.close();
  }
  return { figures: tally.figures, misses };
};
