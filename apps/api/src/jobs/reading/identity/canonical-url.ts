/** Parameters that say where a visitor came from, never which page is meant. Names in lower case. */
const TRACKING = new Set(
  "gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid twclid ttclid igshid mc_cid mc_eid li_fat_id _ga _gl _hsenc _hsmi vero_id oly_anon_id oly_enc_id gh_src trk trkinfo trackingid refid lipi lever-source lever-origin lever-via".split(
    " ",
  ),
);
const TRACKING_PREFIX = /^(?:utm_|lever-source|pk_|mtm_|piwik_)/;
/** Parameters that are tracking where they hold a word (`source=linkedin`) and may be an identifier where they hold digits (`ref=4711`). */
const REFERRERS = new Set(["source", "src", "ref", "referer", "referrer", "via"]);
/** A fragment that begins so is the page's real address in a single-page site: `#/jobs/42`, `#!/jobs/42`. */
const ROUTE = /^#!?\//;

/**
 * One notation of a web address, so that two ways to the same page compare as equal: https, host in lower case without default port,
 * no tracking parameters, the others sorted, no fragment (save a single-page site's route), no slash at the end, no session id.
 * Null: not an http or https address.
 */
export const canonicalUrl = (address: string, base?: string): string | null => {
  const url = URL.parse(address.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return null;
  const host = url.host.replace(/\.(?=$|:)/, "");
  const shown = jobBesideList(url);
  if (shown !== null) return `https://${host}/jobs/view/${shown}`;
  const path = url.pathname.replace(/;jsessionid=[^/?#]*/i, "").replace(/\/+$/, "");
  const query = sortedQuery(url.searchParams);
  return `https://${host}${path}${query}${ROUTE.test(url.hash) ? url.hash : ""}`;
};

/** LinkedIn shows a posting beside a list of them: `/jobs/search/?currentJobId=42` is `/jobs/view/42`. */
const jobBesideList = ({ hostname, pathname, searchParams }: URL): string | null => {
  const id = searchParams.get("currentJobId");
  const isList = /(?:^|\.)linkedin\.com$/.test(hostname) && /^\/jobs(?:\/(?!view\b)|$)/.test(pathname);
  return isList && id !== null && /^\d+$/.test(id) ? id : null;
};

/** The other form of an address in that notation: with "www." or without. Null: of a hash, or of a host without names. */
export const otherHostForm = (canonical: string): string | null => {
  if (canonical.startsWith("https://www.")) return canonical.replace("https://www.", "https://");
  return /^https:\/\/[^/?#]*[a-z]/.test(canonical) ? canonical.replace("https://", "https://www.") : null;
};

const sortedQuery = (parameters: URLSearchParams): string => {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name.toLowerCase(), value));
  if (kept.length === 0) return "";
  const sorted = new URLSearchParams(kept);
  sorted.sort();
  return `?${sorted}`;
};

const isTracking = (name: string, value: string): boolean =>
  TRACKING.has(name) || TRACKING_PREFIX.test(name) || (REFERRERS.has(name) && !/\d/.test(value));

const LISTING =
  /^\/(?:jobs?|careers?|vacancies|positions|openings|opportunities|karriere|stellenangebote|emplois|empleo)?$/i;

/** True if the address is a site's front page or its list of openings: many postings give it as theirs, so it names none of them. */
export const isListingPage = (canonical: string): boolean => {
  const url = URL.parse(canonical);
  return url !== null && url.search === "" && url.hash === "" && LISTING.test(url.pathname);
};
