/** How people are reached, as it stands in a line. */
export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;

/** A number of at least seven digits, with a country's code, brackets or spaces. */
export const PHONE = /(?:\+|00)?\(?\d{1,4}\)?(?:[\s./()-]{0,2}\d{1,5}){2,7}/u;

export const phoneIn = (text: string): string | undefined => {
  // Years and addresses are no numbers to call.
  const rest = text.replace(/https?:\S+|\S+@\S+/g, (match) => " ".repeat(match.length));
  for (const [found] of rest.matchAll(new RegExp(PHONE.source, "gu"))) {
    const digits = found.replace(/\D/g, "");
    const isPeriod =
      /^\s*(?:19|20)\d\d\s?[-–/.]\s?(?:19|20)\d\d/.test(found) ||
      /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(found.trim());
    if (digits.length >= 7 && digits.length <= 15 && !isPeriod) return found.trim();
  }
  return undefined;
};

const ADDRESS =
  /(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:com|org|net|io|dev|de|fr|es|ch|at|eu|me|ai|app|co|info|uk|us|ca|tech|xyz|design|blog|page|it|nl|be|lu|example|social|site|online|cv|works|team|studio|cat)\b(?:\/[^\s,|()<>"]*)?/giu;

export const addressesIn = (text: string): string[] =>
  [...text.replace(/[^\s/]+@\S+/g, " ").matchAll(ADDRESS)].map(([address]) =>
    address.replace(/[.;:/]+$/, ""),
  );

/** What a link with the words "E-mail me" leads to. */
export const linkedTo = (links: readonly string[], scheme: "mailto:" | "tel:"): string | undefined => {
  const link = links.find((each) => each.toLowerCase().startsWith(scheme))?.slice(scheme.length);
  return link === undefined
    ? undefined
    : decodeURIComponentSafely(link.replace(/\?.*$/s, "")).trim() || undefined;
};

export const withScheme = (address: string): string =>
  /^https?:/i.test(address) ? address : `https://${address}`;

const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)linkedin\.com$/i, "LinkedIn"],
  [/(?:^|\.)github\.com$/i, "GitHub"],
  [/(?:^|\.)gitlab\.com$/i, "GitLab"],
  [/(?:^|\.)(?:twitter|x)\.com$/i, "Twitter"],
  [/(?:^|\.)xing\.com$/i, "XING"],
  [/(?:^|\.)stackoverflow\.com$/i, "Stack Overflow"],
  [/(?:^|\.)medium\.com$/i, "Medium"],
  [/(?:^|\.)behance\.net$/i, "Behance"],
  [/(?:^|\.)dribbble\.com$/i, "Dribbble"],
  [/(?:^|\.)leetcode\.com$/i, "LeetCode"],
  [/(?:^|\.)kaggle\.com$/i, "Kaggle"],
  [/(?:^|\.)orcid\.org$/i, "ORCID"],
  [/(?:^|\.)researchgate\.net$/i, "ResearchGate"],
  [/(?:^|\.)youtube\.com$/i, "YouTube"],
  [/(?:^|\.)instagram\.com$/i, "Instagram"],
  [/(?:^|\.)facebook\.com$/i, "Facebook"],
];

export interface NetworkAddress {
  readonly network: string;
  readonly username: string | null;
  readonly url: string;
}

/** Undefined: it is a site of the person's own. */
export const networkOf = (address: string): NetworkAddress | undefined => {
  const url = withScheme(address);
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const network = NETWORKS.find(([host]) => host.test(hostname))?.[1];
  if (network === undefined) return undefined;
  const name = pathname
    .split("/")
    .filter((part) => part !== "" && !/^(?:in|pub|profile|users|u)$/i.test(part))[0];
  return {
    network,
    username: name === undefined ? null : decodeURIComponentSafely(name.replace(/^@/, "")),
    url,
  };
};

const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
