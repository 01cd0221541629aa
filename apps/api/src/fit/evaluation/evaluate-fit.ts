import type { Evaluation, Figure, Measured, Miss } from "../../jobs/evaluation/evaluation.ts";
import { type Half, halves } from "../../jobs/labels/folder.ts";
import { type PostingSource, postingSources } from "../../jobs/labels/texts.ts";
import { requirementsOf } from "../../requirements/requirements-of.ts";
import { withNamedKeys } from "../../skills/meant-keys.ts";
import type { FitLabel } from "../labels/fit-labels.ts";
import { fitLabels } from "../labels/load.ts";
import { evidenceOf } from "../scoring/evidence.ts";
import type { JobToScore } from "../scoring/job.ts";
import { type PreparedProfile, prepareProfile } from "../scoring/profile.ts";
import { scoreFit } from "../scoring/score-fit.ts";
import { skillsInLines, skillsInTexts } from "../skills-in-texts.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import { profileOfResume } from "./resume-profile.ts";

export interface ScoredPair extends FitLabel {
  readonly total: number;
  readonly confidence: number;
}

const jobOf = async ({ title, text, language, location, company }: PostingSource): Promise<JobToScore> => {
  const found = requirementsOf(text);
  const lines = found.map(({ sentence }) => sentence);
  const [skills = []] = await skillsInLines([{ lines, employer: company }], []);
  return {
    title,
    descriptionText: text,
    language,
    remote: null,
    salary: null,
    locations: [{ text: location, country: null }],
    requirements: found.map((each, at) => ({ ...each, requirementId: null, skills: skills[at] ?? [] })),
  };
};

const prepare = async (file: string, asOf: string): Promise<PreparedProfile> => {
  const document = profileOfResume(file);
  const skills = await skillsInTexts(evidenceOf(document, asOf), []);
  return prepareProfile(await withNamedKeys(document, { names: [] }), skills, asOf);
};

/** What is made of each key. */
const mapOf = async <Key, Value>(keys: Iterable<Key>, make: (key: Key) => Promise<Value>) => {
  const made = new Map<Key, Value>();
  for (const key of keys) made.set(key, await make(key));
  return made;
};

/** Every labelled pair of a half with its score. */
export const scorePairs = async (half: Half): Promise<ScoredPair[]> => {
  const { pairs, asOf } = fitLabels(half);
  const sources = new Map(postingSources(half).map((source) => [source.id, source]));
  const jobs = await mapOf(sources.values(), jobOf);
  const profiles = await mapOf(new Set(pairs.map(({ resume }) => resume)), (file) => prepare(file, asOf));
  return pairs.map((pair) => {
    const source = sources.get(pair.text);
    const job = source && jobs.get(source);
    const profile = profiles.get(pair.resume);
    if (job === undefined || profile === undefined) throw new TypeError(`No text or resume of ${pair.text}`);
    const { total, confidence } = scoreFit(job, profile);
    return { ...pair, total, confidence };
  });
};

export const correlationOf = (pairs: readonly ScoredPair[]): number =>
  rankCorrelation(
    pairs.map(({ total }) => total),
    pairs.map(({ label }) => label),
  );

/** Of two pairs with other labels, the better one has the higher score: what a sorted list shows. */
const inOrder = (pairs: readonly ScoredPair[]): Figure => {
  let [right, n] = [0, 0];
  for (const one of pairs)
    for (const other of pairs)
      if (one.label > other.label) {
        n += 1;
        right += Number(one.total > other.total);
      }
  return { right, n };
};

const sameText = (pairs: readonly ScoredPair[]): Figure => {
  const groups = [...Map.groupBy(pairs, ({ text }) => text).values()].map(inOrder);
  return {
    right: groups.reduce((sum, { right }) => sum + right, 0),
    n: groups.reduce((sum, { n }) => sum + n, 0),
  };
};

const PER_MILLE = 1000;
/** Where the labels lie on the scale of scores. */
const MIDDLES = [5, 30, 55, 75, 92] as const;
const FAR = 25;

const missesOf = (pairs: readonly ScoredPair[]): Miss[] =>
  pairs
    .filter(({ label, total }) => Math.abs(total - MIDDLES[label]) > FAR)
    .map(({ text, resume, label, total }) => ({
      of: text,
      field: resume.replace(/^.*\//, ""),
      expected: String(label),
      got: String(total),
    }));

const measure = async (): Promise<Measured> => {
  const figures = new Map<string, Figure>();
  const misses: Miss[] = [];
  for (const half of halves) {
    const pairs = await scorePairs(half);
    const right = Math.max(0, Math.round(PER_MILLE * correlationOf(pairs)));
    figures.set(`${half}: rank correlation in thousandths, n = ${pairs.length}`, { right, n: PER_MILLE });
    figures.set(`${half}: two pairs in the order of their labels`, inOrder(pairs));
    figures.set(`${half}: two resumes of one posting in that order`, sameText(pairs));
    if (half === "tuning") misses.push(...missesOf(pairs));
  }
  return { figures, misses };
};

export const fit: Evaluation = {
  name: "fit",
  title:
    "scores beside the labels of people, by half: Spearman's rank correlation, and how often two stand in the right order",
  measure,
};
