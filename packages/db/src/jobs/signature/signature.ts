import type { JobFields } from "@jobtracker/contracts";
import { foldedWords } from "../search-text.ts";
import { companyCore } from "./company-core.ts";
import { hash32, shinglesOf } from "./shingles.ts";

/**
 * The kind of signatures that jobs have. A change of what a signature is made of counts it up: then those of everybody's jobs are
 * renewed in the night. 1: those of companies that were renamed or merged before signatures followed are right.
 */
export const SIGNATURE_NO = 1;

/**
 * Texts that share a share `s` of their shingles share at least one of 20 bands of 2 with a chance of 1 − (1 − s²)²⁰:
 * 97 % for a text cut at 40 %, 18 % where a tenth is the same. A change of these numbers is
 * another `SIGNATURE_NO`.
 */
const BANDS = 20;
const ROWS = 2;

/** So much of a description tells postings apart; more of a longer one costs time and adds nothing. */
export const SIGNED_UNITS = 16_000;

/** What the description needs at least: shorter ones say nothing. */
const FEWEST_WORDS = 8;

/** Murmur3's finalizer: another order of the hashes for every seed. */
const mixed = (hash: number, seed: number): number => {
  let mix = hash ^ seed;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
};

const seeds = Array.from({ length: BANDS * ROWS }, (_, index) => hash32(`order ${index}`));

/** The least shingle in each of so many orders: two texts agree in one with the chance of a shingle being in both. */
const minHashes = (shingles: ReadonlySet<number>): number[] => {
  const hashes = Uint32Array.from(shingles);
  return seeds.map((seed) => {
    let least = 0xffffffff;
    // By index: an iterator would make each number an object of its own.
    for (let index = 0; index < hashes.length; index++) {
      const value = mixed(hashes[index] ?? 0, seed);
      if (value < least) least = value;
    }
    return least;
  });
};

const textBands = (text: string | null): string[] => {
  const words = foldedWords(text?.slice(0, SIGNED_UNITS) ?? "");
  if (words.length < FEWEST_WORDS) return [];
  const least = minHashes(shinglesOf(words));
  return Array.from({ length: BANDS }, (_, band) => least.slice(band * ROWS, (band + 1) * ROWS).join(" "));
};

/** What of a job tells its duplicates; of the description the first `SIGNED_UNITS`. */
export interface SignedFields extends Pick<JobFields, "title" | "company" | "descriptionText"> {
  readonly locations: readonly Pick<JobFields["locations"][number], "text">[];
}

const nameBands = ({ title, company, locations }: SignedFields): string[] => {
  if (company === null) return [];
  const employer = companyCore(company).join(" ");
  const words = [...new Set(foldedWords(title))].sort().join(" ");
  const places = locations.slice(0, 1).map(({ text }) => `place ${employer}/${foldedWords(text)[0] ?? ""}`);
  return [`title ${employer}/${words}`, ...places];
};

const bandsOf = (fields: SignedFields): number[] => {
  const bands = [
    ...textBands(fields.descriptionText).map((band, index) => `${index} ${band}`),
    ...nameBands(fields),
  ];
  // Signed, since that is what an int of both engines holds.
  return [...new Set(bands.map((band) => hash32(band) | 0))];
};

/** Signatures by the fields that they are of: a capture asks for the same twice, and a long text takes a while. */
const known = new WeakMap<SignedFields, readonly number[]>();

/**
 * What postings of one job are likely to share: bands of the MinHashes of the text, and the company with the title and with the first place. As
 * integers, so that the index is small; the band's place among the bands is part of each.
 */
export const signatureOf = (fields: Readonly<SignedFields>): readonly number[] => {
  const signature = known.get(fields) ?? bandsOf(fields);
  known.set(fields, signature);
  return signature;
};
