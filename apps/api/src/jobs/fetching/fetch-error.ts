import { AppError } from "@jobtracker/contracts";
import { failed, failedForNow, nameNotLookedUp, noSuchName } from "./refusal.ts";

const NO_SUCH_NAME = new Set(["ENOTFOUND", "EAI_NODATA", "ENODATA"]);
const TIMEOUTS = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);
const CERTIFICATE = /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
const DEEPEST_CAUSE = 5;

/** Any failure of a fetch as an `AppError`; one that was thrown on the way, such as a refusal, as it is. */
export const asFetchError = (error: unknown, isTimeUp: boolean): AppError => {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof AppError);
  if (known !== undefined) return known;
  const codes = causes.map(codeOf);
  if (isTimeUp || codes.some((code) => TIMEOUTS.has(code)))
    return failedForNow("The site did not answer in time.", error);
  if (codes.includes("EAI_AGAIN")) return nameNotLookedUp(error);
  if (codes.some((code) => NO_SUCH_NAME.has(code))) return noSuchName(error);
  if (codes.some((code) => CERTIFICATE.test(code)))
    return failed("The site's certificate is not valid.", error);
  return failedForNow("The site could not be reached.", error);
};

const causesOf = (error: unknown): unknown[] => {
  const causes: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && causes.length < DEEPEST_CAUSE; ) {
    causes.push(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  return causes;
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
