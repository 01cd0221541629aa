import { AppError } from "@jobtracker/contracts/kit";
import { MsSqlDatabase } from "drizzle-orm/mssql-core";
import type { Queryable } from "../database.ts";
import { type StatementHost, setStatementHost } from "../statement.ts";
import { embeddedCodecs } from "./codecs.ts";
import type { Connection } from "./connection.ts";
import { EmbeddedDialect } from "./dialect.ts";
import { type ConstraintFinder, translateError } from "./errors.ts";
import { PausingDialect } from "./pausing-dialect.ts";
import { EmbeddedPreparedQuery, EmbeddedSession, type LocalRunner, type StatementRunner } from "./session.ts";

const nowhere = (): never => {
  throw new Error("This builder has no connection");
};

/** Gives the query builder over a runner. */
const queryablesOf = (dialect: EmbeddedDialect): ((statements: StatementRunner) => Queryable) => {
  const builderOn = (statements: StatementRunner): Queryable =>
    new MsSqlDatabase(dialect, new EmbeddedSession(dialect, statements), {});
  /** Builds statements for every connection of the process: their text is the same on all. */
  const builder = builderOn({ rows: nowhere, run: nowhere });
  const hostOn = (statements: StatementRunner): StatementHost => ({
    builder,
    async run(statement, values) {
      if (!(statement instanceof EmbeddedPreparedQuery)) throw new TypeError("Another engine's statement");
      return statement.executeOn(statements, values);
    },
  });
  return (statements) => {
    const queryable = builderOn(statements);
    setStatementHost(queryable, hostOn(statements));
    return queryable;
  };
};

const options = { codecs: embeddedCodecs, useJitMappers: true };

/** The query builder over a runner. */
export const queryableOn = queryablesOf(new EmbeddedDialect(options));

/** The same, for the reading thread: its selects pause. */
export const pausingQueryableOn = queryablesOf(new PausingDialect(options));

/**
 * Runs statements on one connection, as long as `ended` gives no reason against it.
 * @throws AppError where one fits
 */
export const runnerOn = (
  connection: Connection,
  findConstraint: ConstraintFinder,
  ended: () => string | undefined,
): LocalRunner => {
  const demandOpen = () => {
    const reason = ended();
    if (reason) throw new AppError("UNAVAILABLE", reason);
  };
  return {
    rows(text, parameters) {
      demandOpen();
      try {
        return connection.rows(text, parameters);
      } catch (error) {
        throw translateError(error, findConstraint);
      }
    },
    run(text, parameters) {
      demandOpen();
      try {
        return connection.run(text, parameters);
      } catch (error) {
        throw translateError(error, findConstraint);
      }
    },
  };
};
