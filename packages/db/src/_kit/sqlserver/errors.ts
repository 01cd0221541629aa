import { AppError } from "@jobtracker/contracts/kit";
import { isConnectionFault, isTimeout, isTransient, serverNumber } from "./faults.ts";

/** https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors */
const UNIQUE_CONSTRAINT = 2627;
const UNIQUE_INDEX = 2601;
const FOREIGN_KEY_OR_CHECK = 547;
const NOT_NULL = 515;
const TOO_LONG = 2628;
const TOO_LONG_OLDER = 8152;
const OUT_OF_RANGE = 8115;

/** Gives a constraint its name as the schema spells it; servers that fold names would report it in lower case. */
export type ConstraintSpelling = (name: string) => string;

/** What the caller is told; the server's own error stays as the cause. Errors that are nobody's fault but ours pass unchanged. */
export const translateError = (error: unknown, spelling: ConstraintSpelling): unknown => {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const violated = () => constraintDetails(error.message, spelling);
  switch (serverNumber(error)) {
    case UNIQUE_CONSTRAINT:
    case UNIQUE_INDEX:
      return new AppError("CONFLICT", "An entry with these values exists already.", {
        cause: error,
        details: violated(),
      });
    case FOREIGN_KEY_OR_CHECK:
      return /\bcheck constraint\b/i.test(error.message)
        ? new AppError("CONSTRAINT_VIOLATED", "A rule of the data does not allow these values.", {
            cause: error,
            details: violated(),
          })
        : new AppError(
            "INVALID_REFERENCE",
            "The entry refers to another one that is not there, or is still referred to.",
            { cause: error, details: violated() },
          );
    case NOT_NULL:
      return new AppError("CONSTRAINT_VIOLATED", "A required value is missing.", { cause: error });
    case TOO_LONG:
    case TOO_LONG_OLDER:
    case OUT_OF_RANGE:
      return new AppError("INVALID_INPUT", "A value is too long or out of range.", { cause: error });
  }
  if (isTransient(error) || isConnectionFault(error) || isTimeout(error))
    return new AppError("UNAVAILABLE", "The database does not answer right now.", {
      cause: error,
      retryAfter: 5,
    });
  return error;
};

/** The first quoted word that is a constraint's name, in "Violation of UNIQUE KEY constraint 'UQ_User_Email'" and the like. */
const CONSTRAINT_NAME = /["']((?:uq|fk|ck|pk)_\w+)["']/i;

const constraintDetails = (message: string, spelling: ConstraintSpelling): Record<string, string> => {
  const name = CONSTRAINT_NAME.exec(message)?.[1];
  return name === undefined ? {} : { constraint: spelling(name) };
};
