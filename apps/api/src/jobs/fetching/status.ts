import { failed } from "./refusal.ts";

const REFUSING = new Set([401, 402, 403, 407, 429, 451, 999]);
const GONE = new Set([404, 410]);
const SUCCESS = new Set([200, 203]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_WAIT = 86_400;

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/** Throws `FETCH_FAILED` for every status that brings no page. LinkedIn answers programs with 999. */
export const checkStatus = (status: number, retryAfter: string): void => {
  if (SUCCESS.has(status)) return;
  if (REFUSING.has(status)) {
    throw failed(
      `The site refused to show the page to a program (status ${status}).`,
      undefined,
      seconds(retryAfter),
    );
  }
  if (GONE.has(status)) throw failed(`The page is not there (any more) (status ${status}).`);
  if (status >= 500)
    throw failed(`The site has a problem of its own (status ${status}).`, undefined, seconds(retryAfter));
  throw failed(`The site answered with status ${status} in place of a page.`);
};

const seconds = (retryAfter: string): number | undefined =>
  /^\d{1,6}$/.test(retryAfter) ? Math.min(Number(retryAfter), LONGEST_WAIT) : undefined;
