import { setTimeout } from "node:timers/promises";
import { AppError } from "@jobtracker/contracts/kit";
import type { Database, DatabaseLogger, Queryable } from "../database.ts";
import { setReadingThread } from "../heavy.ts";
import { isReading } from "../is-reading.ts";
import { setSingleWriter } from "../single-writer.ts";
import { transactionGuard } from "../transaction-guard.ts";
import { BUSY_TIMEOUT_MS, type Connection, type Synchronous } from "./connection.ts";
import { constraintFinder } from "./constraint-names.ts";
import { isLocked, translateError } from "./errors.ts";
import { demandHeader } from "./file-check.ts";
import { GroupCommit } from "./group-commit.ts";
import { logCarrier } from "./log-carrier.ts";
import { pausingQueryableOn, queryableOn, runnerOn } from "./queryable.ts";
import { readingThread } from "./reading-thread.ts";
import { sameFiles } from "./same-file.ts";
import type { StatementRunner } from "./session.ts";

const BUSY_RETRY_MS = 25;

interface EngineParts {
  readonly file: string;
  /** Of all connections. */
  readonly synchronous: Synchronous;
  readonly writer: Connection;
  readonly reader: Connection;
  readonly logger: DatabaseLogger | undefined;
  /** Runs after both connections are closed. */
  readonly release: () => void;
}

/** The embedded engine over its open connections. */
export const embeddedDatabase = ({
  file,
  synchronous,
  writer,
  reader,
  logger,
  release,
}: EngineParts): Database => {
  const alone = transactionGuard();
  const findConstraint = constraintFinder(writer.database);
  const thread = readingThread({ file, synchronous });
  const demandSameFiles = sameFiles([file, `${file}-wal`]);
  // From now on the engine waits for locks by itself.
  writer.database.exec("PRAGMA busy_timeout = 0");
  let closed = false;

  const refuseClosed = () => (closed ? "The database is closed." : undefined);

  const control = runnerOn(writer, findConstraint, () => undefined);

  const begin = async (deadline: number) => {
    demandSameFiles();
    for (;;) {
      try {
        control.run("begin immediate", []);
        return;
      } catch (error) {
        if (!isLocked(error) || Date.now() >= deadline) throw error;
      }
      await setTimeout(BUSY_RETRY_MS);
    }
  };

  const carryLogOver = logCarrier({
    writer,
    carryOver: () => thread.carryOver(),
    failed: (error) => {
      if (!closed) logger?.warn({ err: error }, "The log of the database could not be carried over");
    },
  });

  const writing = new GroupCommit({
    begin,
    savepoint: () => control.run("savepoint [member]", []),
    release: () => control.run("release [member]", []),
    undo: () => {
      control.run("rollback to [member]", []);
      control.run("release [member]", []);
    },
    commit: () => {
      control.run("commit", []);
      carryLogOver();
    },
    rollback: () => control.run("rollback", []),
    isOpen: () => writer.database.isTransaction,
  });

  const transact = async <Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> => {
    let over = false;
    const tx = queryableOn(
      runnerOn(writer, findConstraint, () => (over ? "The transaction is over." : undefined)),
    );
    setSingleWriter(tx);
    try {
      return await work(tx);
    } finally {
      over = true;
    }
  };

  const onReader = runnerOn(reader, findConstraint, refuseClosed);
  const onWriter = runnerOn(writer, findConstraint, refuseClosed);
  // Every commit makes the reader forget the pages that it has in memory, but not the writer, which also has all that is committed unless
  // its transaction is open.
  const read = queryableOn({
    rows(text, parameters) {
      const isFree = !writer.database.isTransaction && isReading(text);
      return (isFree ? onWriter : onReader).rows(text, parameters);
    },
    run: onReader.run,
  });
  const onThread: StatementRunner = {
    async rows(text, parameters) {
      const reason = refuseClosed();
      if (reason) throw new AppError("UNAVAILABLE", reason);
      try {
        return await thread.rows(text, parameters);
      } catch (error) {
        throw translateError(error, findConstraint);
      }
    },
    run: thread.run,
  };
  setReadingThread(read, pausingQueryableOn(onThread));

  const transaction = <Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> =>
    alone(async () => {
      if (closed) throw new AppError("UNAVAILABLE", "The database is closed.");
      const deadline = Date.now() + BUSY_TIMEOUT_MS;
      return writing.run(() => transact(work), deadline);
    });

  return {
    engine: "embedded",
    read,
    transaction,
    async ping() {
      onReader.rows("select count(*) from sqlite_schema", []);
      demandHeader(file);
      await transaction(async () => undefined);
    },
    async close() {
      if (closed) return;
      closed = true;
      await writing.end();
      await thread.close();
      reader.close();
      writer.close();
      release();
    },
    statistics: () => ({
      engine: "embedded",
      waitingWriters: writing.waiting,
      cachedStatements: closed ? 0 : reader.cachedStatements + writer.cachedStatements,
    }),
  };
};
