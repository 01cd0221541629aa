import type { JobToScore } from "./job.ts";
import type { PreparedProfile } from "./profile.ts";
import { isKnownTrade } from "./trades.ts";

/** A posting with so many requirements that count, or so long a text, says enough. */
const ENOUGH_REQUIREMENTS = 6;
const ENOUGH_TEXT = 1500;
const ENOUGH_EVIDENCE = 8;
const LEAST = 10;
const UNKNOWN_TRADE = 0.7;

const upTo = (amount: number, enough: number) => Math.min(1, amount / enough);

/** How far a total can be believed, in percent: both documents must say enough, and the trade be known. */
export const confidenceOf = (job: JobToScore, profile: PreparedProfile): number => {
  const counted = job.requirements.filter(({ kind }) => kind !== "soft").length;
  const ofJob =
    0.7 * upTo(counted, ENOUGH_REQUIREMENTS) + 0.3 * upTo(job.descriptionText?.length ?? 0, ENOUGH_TEXT);
  const ofProfile = upTo(profile.evidence.length, ENOUGH_EVIDENCE);
  const ofWork = isKnownTrade(job.title) ? 1 : UNKNOWN_TRADE;
  return Math.round(LEAST + (100 - LEAST) * ofJob * (0.4 + 0.6 * ofProfile) * ofWork);
};
