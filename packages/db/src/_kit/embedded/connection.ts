import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { registerFunctions } from "./functions.ts";
import { StatementCache } from "./statement-cache.ts";

/** Durability of a commit: `FULL` survives power loss, `NORMAL` may lose the last commits then (never consistency). */
export type Synchronous = "FULL" | "NORMAL";

interface ConnectionOptions {
  readonly file: string;
  readonly readOnly: boolean;
  readonly synchronous: Synchronous;
  /** KiB of pages that stay in memory; SQLite's own 2,000 if it is not given. */
  readonly cacheKiB?: number;
}

const CACHED_STATEMENTS = 500;

/**
 * With so many pages of 4 KiB in the log a commit carries them over into the database itself. The reading thread does that much earlier
 * (`log-carrier.ts`), but the log begins anew only when all of it has been carried over and nobody writes: under unbroken load that is here,
 * and little is left to do.
 */
const LONGEST_LOG_PAGES = 16_000;

/**
 * How long to wait for a lock that another program holds; connections of this process never make each other wait, thanks
 * to WAL and the one writer. SQLite's own wait blocks the event loop, so the engine waits by itself to begin a
 * transaction.
 */
export const BUSY_TIMEOUT_MS = 2000;

/** One connection to the embedded database: values in and out as SQLite knows them, rows as arrays. */
export class Connection {
  readonly database: DatabaseSync;
  readonly #statements: StatementCache;

  constructor({ file, readOnly, synchronous, cacheKiB }: ConnectionOptions) {
    this.database = new DatabaseSync(file, {
      readOnly,
      enableForeignKeyConstraints: true,
      timeout: BUSY_TIMEOUT_MS,
      returnArrays: true,
    });
    this.#statements = new StatementCache(this.database, CACHED_STATEMENTS);
    if (!readOnly)
      this.database.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
    // SQL Server's LIKE on a binary collation tells cases apart; SQLite's would not, for ASCII.
    this.database.exec(
      `PRAGMA synchronous = ${synchronous}; PRAGMA case_sensitive_like = ON; PRAGMA temp_store = MEMORY`,
    );
    if (cacheKiB !== undefined) this.database.exec(`PRAGMA cache_size = -${cacheKiB}`);
    registerFunctions(this.database);
  }

  get cachedStatements() {
    return this.#statements.size;
  }

  rows(text: string, parameters: readonly unknown[]): unknown[] {
    return this.#statements.get(text).all(...parameters.map(bindable));
  }

  /** @returns the number of rows changed */
  run(text: string, parameters: readonly unknown[]): number {
    return Number(this.#statements.get(text).run(...parameters.map(bindable)).changes);
  }

  close() {
    this.database.close();
  }
}

/** SQLite has neither booleans nor dates. */
const bindable = (value: unknown): SQLInputValue => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint")
    return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`A ${typeof value} cannot be stored`);
};
