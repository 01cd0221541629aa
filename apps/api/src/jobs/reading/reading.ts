import type { FieldSources, JobFields, ReadingWarning } from "@jobtracker/contracts";
import type { FoundRequirement } from "../../requirements/requirements-of.ts";
import type { Draft } from "./draft.ts";
import type { Identity } from "./identity/identity.ts";

/** What a person or a program hands over: one of three forms, and where it came from if that is known. */
export type Capture =
  | { readonly html: string; readonly url?: string | undefined }
  | { readonly jsonLd: unknown; readonly url?: string | undefined }
  | { readonly text: string; readonly url?: string | undefined };

/** One posting that was recognised. `sources` has an entry for every field that is not null or empty. */
export interface PostingReading {
  readonly fields: JobFields;
  readonly sources: FieldSources;
  readonly warnings: readonly ReadingWarning[];
  readonly canonicalUrl: string | null;
  readonly identity: Identity;
  /** What the description asks of the applicant. */
  readonly requirements: readonly FoundRequirement[];
}

/** A posting, or a block of structured data, that could not be read. The message is for a person. */
export interface ReadingError {
  readonly code: "NOTHING_RECOGNISED" | "INVALID_INPUT";
  readonly message: string;
  /** Where it stands, such as `script[1].@graph[0]`; null: the capture as a whole. */
  readonly path: string | null;
}

/** What was read of structured data. */
export interface StructuredReading {
  readonly drafts: readonly Draft[];
  readonly errors: readonly ReadingError[];
}

/** What a capture holds. Without postings there is always an error that says why. */
export interface Reading {
  readonly postings: readonly PostingReading[];
  readonly errors: readonly ReadingError[];
}
