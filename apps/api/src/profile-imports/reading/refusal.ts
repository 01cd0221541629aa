import type { ReadingProblem } from "./reading.ts";

/** Why a source is not read, for programs; the words are for the person. */
export type RefusalReason =
  | "scanned"
  | "unknown-letters"
  | "encrypted"
  | "damaged"
  | "too-many-pages"
  | "too-large"
  | "macros"
  | "unknown-format"
  | "nothing-found";

/** A source that cannot be read, with words about what to do instead. */
export class ReadingRefusal extends Error {
  override readonly name = "ReadingRefusal";
  readonly reason: RefusalReason;
  readonly issues: readonly ReadingProblem[];

  constructor(
    reason: RefusalReason,
    message: string,
    options: { readonly cause?: unknown; readonly issues?: readonly ReadingProblem[] } = {},
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.issues = options.issues ?? [];
  }
}
