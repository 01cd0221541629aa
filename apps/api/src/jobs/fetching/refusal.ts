import { AppError } from "@jobtracker/contracts";

/** The address is one that a server must not be sent to. */
export const refused = (reason: string, cause?: unknown): AppError =>
  new AppError("FETCH_REFUSED", `${reason} Paste the posting instead.`, { cause });

/** The address is fine, but no page came from it. */
export const failed = (reason: string, cause?: unknown): AppError =>
  new AppError("FETCH_FAILED", inWords(reason), { cause });

/** The name server knows no such name: it is misspelt, or the network is cut off. */
export const noSuchName = (cause?: unknown): AppError =>
  new AppError("FETCH_FAILED", inWords("There is no site at this address; check its spelling."), {
    cause,
    details: { nameNotFound: true },
  });

/** The name server could not say, which it may another time. */
export const nameNotLookedUp = (cause: unknown): AppError =>
  new AppError("FETCH_FAILED", inWords("The site's name could not be looked up just now."), {
    cause,
    details: { mayPass: true, nameNotFound: true },
  });

/** No page came this time; another time one may. `retryAfter` in seconds, if the site says so. */
export const failedForNow = (reason: string, cause?: unknown, retryAfter?: number): AppError =>
  new AppError("FETCH_FAILED", inWords(reason), {
    cause,
    details: { mayPass: true },
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });

const inWords = (reason: string) => `${reason} Open the posting in your browser and paste it instead.`;
