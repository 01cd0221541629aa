import { AppError } from "@jobtracker/contracts";

/** The address is one that a server must not be sent to. */
export const refused = (reason: string, cause?: unknown): AppError =>
  new AppError("FETCH_REFUSED", `${reason} Paste the posting instead.`, { cause });

/** The address is fine, but no page came from it. */
export const failed = (reason: string, cause?: unknown, retryAfter?: number): AppError =>
  new AppError("FETCH_FAILED", `${reason} Open the posting in your browser and paste it instead.`, {
    cause,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
