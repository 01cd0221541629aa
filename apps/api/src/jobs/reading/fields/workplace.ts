import type { JobLocation, Remote } from "@jobtracker/contracts";
import type { SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { firstLine } from "./text-property.ts";

const REMOTE =
  /^(?:tele-?commut(?:e|ing)|tele-?work(?:ing)?|(?:fully[ -]|100 ?% )?remote(?:[ -]?(?:only|work|job))?|work from home|home ?office|anywhere)$/;
const HYBRID = /^(?:hybrid|partly remote|partially remote|hybrid remote|remote hybrid)$/;
const ONSITE =
  /^(?:on[ -]?site|in[ -]office|office|in[ -]person|physical|am arbeitsplatz.*|sur site|vor ort)$/;

/** `jobLocationType`; schema.org knows TELECOMMUTE alone, sites write more. Unknown words are noted, not guessed at. */
export const readWorkplace = (posting: SchemaNode, notes: Notes): Found<Remote> | null => {
  const values = posting.property("jobLocationType");
  const kinds = new Set<Remote>();
  for (const value of values) {
    const words = firstLine([value])?.value;
    const kind = words === undefined ? null : workplaceOf(words);
    if (kind !== null) kinds.add(kind);
    else notes.doubt("remote", value.value, "is not a known kind of workplace");
  }
  const path = values[0]?.path.replace(/\[0\]$/, "");
  if (kinds.size === 0 || path === undefined) return null;
  const [only] = kinds;
  return { value: kinds.size === 1 && only !== undefined ? only : "hybrid", path };
};

/** Places that are all called "Remote" say the same as a `jobLocationType` would. */
export const workplaceOfLocations = (locations: Found<JobLocation[]> | null): Found<Remote> | null => {
  if (locations === null) return null;
  const areRemote = locations.value.every(({ text }) => workplaceOf(text) === "remote");
  return areRemote ? { value: "remote", path: locations.path } : null;
};

const workplaceOf = (words: string): Remote | null => {
  // As an address of the vocabulary too: https://schema.org/TELECOMMUTE
  const plain = words
    .toLowerCase()
    .replaceAll("_", " ")
    .replace(/^https?:\/\/schema\.org\//, "");
  if (REMOTE.test(plain)) return "remote";
  if (HYBRID.test(plain)) return "hybrid";
  return ONSITE.test(plain) ? "onsite" : null;
};
