import type { FieldSources, JobFields } from "@jobtracker/contracts";
import type { JobHashes } from "@jobtracker/db";
import type { JobState } from "../jobs/job-state.ts";
import type { FoundRequirement } from "../requirements/requirements-of.ts";

/** What a capture says, before anybody corrected it. */
export interface StatedPosting {
  readonly fields: JobFields;
  readonly sources: FieldSources;
  readonly hashes: JobHashes;
  readonly requirements: readonly FoundRequirement[];
}

/** Data of the posting itself; words of a page may speak of anything. */
const OWN_DATA: ReadonlySet<string> = new Set(["json-ld", "microdata", "rdfa", "system"]);

const isOwnData = ({ sources }: StatedPosting) => OWN_DATA.has(sources.title?.kind ?? "");

/**
 * What a capture says of a posting that said `before`. Where there was a posting a site often shows nothing but a notice that it is
 * closed: of such a page that alone is taken.
 */
export const takenFrom = (posting: StatedPosting, before: JobFields, { row }: JobState): StatedPosting => {
  if (posting.fields.closed !== true || isOwnData(posting)) return posting;
  const { urlHash, externalHash, contentHash } = row;
  return {
    ...posting,
    fields: { ...before, closed: true },
    hashes: { urlHash, externalHash, contentHash },
    requirements: [],
  };
};

/** What no longer holds of a posting that was closed and stands there again, which need not say that it is open. */
export const endedByReopening = (before: JobFields, posting: StatedPosting): (keyof JobFields)[] => {
  const { closed, validThrough, postedDate } = posting.fields;
  if (before.closed !== true || closed !== null || !isOwnData(posting)) return [];
  const isPast = (before.validThrough ?? "") < (postedDate ?? before.postedDate ?? "");
  return before.validThrough !== null && validThrough === null && isPast
    ? ["closed", "validThrough"]
    : ["closed"];
};
