import { DatabaseSync, type StatementSync } from "node:sqlite";

/** A row: its values in the order of the statement's columns. */
export type Row = readonly unknown[];

export interface FloorDatabase {
  prepare(sql: string): StatementSync;
  /** Runs `work` in one transaction, and undoes it if it throws. */
  transact<Result>(work: () => Result): Result;
}

/** One connection with the settings of the product's. */
export const openFloorDatabase = (file: string, synchronous: "FULL" | "NORMAL"): FloorDatabase => {
  const database = new DatabaseSync(file, {
    enableForeignKeyConstraints: true,
    timeout: 2000,
    returnArrays: true,
  });
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA case_sensitive_like = ON; PRAGMA temp_store = MEMORY`,
  );
  const [begin, commit, rollback] = ["begin immediate", "commit", "rollback"].map((sql) =>
    database.prepare(sql),
  );
  return {
    prepare: (sql) => database.prepare(sql),
    transact: (work) => {
      begin?.run();
      try {
        const result = work();
        commit?.run();
        return result;
      } catch (error) {
        rollback?.run();
        throw error;
      }
    },
  };
};

/** Rows of a statement of a connection that returns arrays; the types of node:sqlite speak of objects only. */
export const rowsOf = (statement: StatementSync, ...parameters: (string | number)[]): Row[] =>
  statement.all(...parameters) as unknown as Row[];

export const rowOf = (statement: StatementSync, ...parameters: (string | number)[]): Row | undefined =>
  statement.get(...parameters) as unknown as Row | undefined;
