/*
 * Which faults pass by themselves. Numbers from Microsoft's list "Transient fault error codes" for Azure SQL
 * (https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues), and 1205.
 */

/** Errors that the server reports. After these nothing of the transaction is kept, whichever statement got them. */
const TRANSIENT_NUMBERS = new Set([
  615, // the database was changed in the meantime (restart)
  926, // the database is recovering
  1205, // chosen as the victim of a deadlock
  3960, // snapshot isolation: the row was changed by another transaction
  4060, // the database cannot be opened right now (failover)
  4221, // the replica is not ready
  10928, // too many workers or sessions
  10929, // the server is too busy
  10936, // too many requests
  40143, // the service could not process the request
  40197, // the service could not process the request (upgrade, failover)
  40501, // the service is busy
  40540, // the request was dropped (failover)
  40613, // the database is not available
  49918, // not enough resources
  49919, // too many create or update operations
  49920, // too many operations
]);

/** Codes of the driver and of the network for a connection that could not be made or was lost. */
const CONNECTION_CODES = new Set([
  "ECONNCLOSED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTOPEN",
  "EPIPE",
  "ESOCKET",
  "ETIMEDOUT",
]);

/** The driver's code for waiting too long: for a connection, for a free place in the pool, for an answer. */
const TIMEOUT_CODES = new Set(["ETIMEOUT", "ERESOURCEREQUEST"]);

/** The error and its causes, outermost first. */
function* chain(error: unknown): Generator<Error> {
  for (let at: unknown = error; at instanceof Error; at = originOf(at)) yield at;
}

const originOf = (error: Error): unknown =>
  error.cause ?? ("originalError" in error ? error.originalError : undefined);

export const serverNumber = (error: unknown): number | undefined => {
  for (const at of chain(error)) if ("number" in at && typeof at.number === "number") return at.number;
  return undefined;
};

const hasCode = (error: unknown, codes: ReadonlySet<string>) => {
  for (const at of chain(error))
    if ("code" in at && typeof at.code === "string" && codes.has(at.code)) return true;
  return false;
};

export const isConnectionFault = (error: unknown) =>
  serverNumber(error) === undefined && hasCode(error, CONNECTION_CODES);

export const isTimeout = (error: unknown) =>
  serverNumber(error) === undefined && hasCode(error, TIMEOUT_CODES);

/** True if doing the same again has a good chance. A time-out is not: it would only add to the load. */
export const isTransient = (error: unknown) =>
  TRANSIENT_NUMBERS.has(serverNumber(error) ?? 0) || isConnectionFault(error);
