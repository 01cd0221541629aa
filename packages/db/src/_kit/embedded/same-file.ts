import { type BigIntStats, statSync } from "node:fs";
import { AppError } from "@jobtracker/contracts/kit";

const stateOf = (path: string): BigIntStats | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false });

const isSame = (opened: BigIntStats | undefined, now: BigIntStats | undefined) =>
  opened === undefined || (opened.ino === now?.ino && opened.dev === now.dev);

/**
 * Finds out whether the files at these paths are still those that were opened. The system lets a process write on to a
 * file that was deleted, and all of it would be lost without a word.
 * @returns throws UNAVAILABLE if one is not
 */
export const sameFiles = (paths: readonly string[]): (() => void) => {
  const opened = paths.map((path) => [path, stateOf(path)] as const);
  return () => {
    if (opened.every(([path, state]) => isSame(state, stateOf(path)))) return;
    throw new AppError(
      "UNAVAILABLE",
      "The database file was moved, replaced or deleted under the running server; put it back, or restart the server.",
    );
  };
};
