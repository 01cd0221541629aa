import { AppError } from "@jobtracker/contracts/kit";
import { MsSqlDatabase } from "drizzle-orm/mssql-core";
import type { Queryable } from "../database.ts";
import { embeddedCodecs } from "./codecs.ts";
import type { Connection } from "./connection.ts";
import { EmbeddedDialect } from "./dialect.ts";
import { type ConstraintFinder, translateError } from "./errors.ts";
import { EmbeddedSession, type StatementRunner } from "./session.ts";

const dialect = new EmbeddedDialect({ codecs: embeddedCodecs, useJitMappers: true });

/** The query builder over a runner. */
export const queryableOn = (statements: StatementRunner): Queryable =>
  new MsSqlDatabase(dialect, new EmbeddedSession(dialect, statements), {});

/**
 * Runs statements on one connection, as long as `ended` gives no reason against it.
 * @throws AppError where one fits
 */
export const runnerOn = (
  connection: Connection,
  findConstraint: ConstraintFinder,
  ended: () => string | undefined,
): StatementRunner => {
  const guarded = <Result>(work: () => Result): Result => {
    const reason = ended();
    if (reason) throw new AppError("UNAVAILABLE", reason);
    try {
      return work();
    } catch (error) {
      throw translateError(error, findConstraint);
    }
  };
  return {
    rows: (text, parameters) => guarded(() => connection.rows(text, parameters)),
    run: (text, parameters) => guarded(() => connection.run(text, parameters)),
  };
};
