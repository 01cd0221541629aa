/**
 * Boards and applicant systems that give countries or employers a name of their own under one domain: it is the domain
 * that is the board.
 */
const SHARED_DOMAINS = [
  "linkedin.com",
  "indeed.com",
  "glassdoor.com",
  "monster.com",
  "ziprecruiter.com",
  "stepstone.de",
  "xing.com",
  "wellfound.com",
  "greenhouse.io",
  "lever.co",
  "ashbyhq.com",
  "myworkdayjobs.com",
  "smartrecruiters.com",
  "recruitee.com",
  "personio.de",
  "personio.com",
  "teamtailor.com",
  "workable.com",
  "bamboohr.com",
  "join.com",
];

/** Length of the column. */
const HOST_LENGTH = 253;

/** The board of a posting's address: its host in lower case, without `www.` and port; null without an address. */
export const boardHostOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, "");
  if (host === "" || host.length > HOST_LENGTH) return null;
  return SHARED_DOMAINS.find((domain) => host === domain || host.endsWith(`.${domain}`)) ?? host;
};
