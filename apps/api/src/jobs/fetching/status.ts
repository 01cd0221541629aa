import { failed, failedForNow } from "./refusal.ts";

const REFUSING = new Set([401, 402, 403, 407, 451, 999]);
const BUSY = new Set([408, 425, 429]);
const GONE = new Set([404, 410]);
const SUCCESS = new Set([200, 203]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_WAIT = 86_400;

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/** Throws `FETCH_FAILED` for every status that brings no page. LinkedIn answers programs with 999. */
export const checkStatus = (status: number, retryAfter: string): void => {
  if (SUCCESS.has(status)) return;
  if (BUSY.has(status))
    throw failedForNow(
      `The site refused to show more pages for now (status ${status}).`,
      undefined,
      seconds(retryAfter),
    );
  if (REFUSING.has(status))
    throw failed(`The site refused to show the page to a program (status ${status}).`);
  if (GONE.has(status)) throw failed(`The page is not there (any more) (status ${status}).`);
  if (status >= 500)
    throw failedForNow(
      `The site has a problem of its own (status ${status}).`,
      undefined,
      seconds(retryAfter),
    );
  throw failed(`The site answered with status ${status} in place of a page.`);
};

/** RFC 9110, 10.2.3: a number of seconds, or a date. */
const seconds = (retryAfter: string): number | undefined => {
  if (/^\d{1,6}$/.test(retryAfter)) return Math.min(Number(retryAfter), LONGEST_WAIT);
  const until = Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  return Number.isNaN(until) ? undefined : Math.min(Math.max(until, 0), LONGEST_WAIT);
};
