import { AppError, MOST_IMPORT_ITEMS, WebAddress } from "@jobtracker/contracts";

/** One line of addresses, or one row of a table. */
export interface SourceLine {
  /** In what was given, from 1. */
  readonly line: number;
  readonly url: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** In the words of the table. */
  readonly salary: string | null;
  /** Why it cannot be captured. */
  readonly problem: string | null;
}

/** `jobs.example.com/12`, as people write addresses. */
const WITHOUT_SCHEME = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/** The address as it is fetched; null if it is none. */
export const readAddress = (text: string): string | null => {
  const bare = text.trim().replace(/^[<"'(]+|[>"'),;]+$/g, "");
  const address = WITHOUT_SCHEME.test(bare) ? `https://${bare}` : bare;
  return /\s/.test(address) ? null : (WebAddress.safeParse(address).data ?? null);
};

export const tooMany = (what: string) =>
  new AppError(
    "INVALID_INPUT",
    `There are more than ${MOST_IMPORT_ITEMS.toLocaleString("en")} ${what}; give them in several batches.`,
  );
