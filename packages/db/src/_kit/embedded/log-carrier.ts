import type { Connection } from "./connection.ts";

/**
 * So many pages of 4 KiB wait in the log before they are carried over: changes to the same page in between are carried over once.
 */
const WAITING_PAGES = 4000;

interface LogCarrierParts {
  readonly writer: Connection;
  /** Carries over elsewhere than where requests are answered. */
  readonly carryOver: () => Promise<void>;
  /** Told why it could not. Nothing is lost: a later commit tries again. */
  readonly failed: (error: unknown) => void;
}

/** Pages of the log that do not stand in the database yet. */
const waitingPages = (writer: Connection): number => {
  const [state] = writer.rows("PRAGMA wal_checkpoint(NOOP)", []);
  if (!Array.isArray(state)) throw new TypeError("SQLite does not say how long its log is");
  const [, pages, carried] = state;
  return Number(pages) - Number(carried);
};

/**
 * Gives what is to be called after each commit: it has the log carried over into the database when enough has gathered. SQLite's own way is
 * that the commit does it which comes then: for some thousand pages it writes and waits for the disk some 50 ms, and everybody with it.
 */
export const logCarrier = ({ writer, carryOver, failed }: LogCarrierParts): (() => void) => {
  let isUnderWay = false;

  const carry = async () => {
    isUnderWay = true;
    try {
      await carryOver();
    } catch (error) {
      failed(error);
    } finally {
      isUnderWay = false;
    }
  };

  return () => {
    if (isUnderWay) return;
    try {
      if (waitingPages(writer) >= WAITING_PAGES) void carry();
    } catch (error) {
      // The commit stands all the same.
      failed(error);
    }
  };
};
