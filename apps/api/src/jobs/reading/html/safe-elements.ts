const words = (text: string): readonly string[] => text.split(" ");

/** What stays of a page's structure. */
export const STRUCTURE = words(
  "p br hr ul ol li dl dt dd h2 h3 h4 h5 h6 div blockquote pre code table caption thead tbody tfoot tr th td",
);
export const EMPHASIS = words("strong b em i u s sub sup mark small");
/** Elements that become a plain block. */
export const PLAIN_BLOCKS = words(
  "section article header footer main aside center address figure fieldset details",
);

export interface SafeLink {
  readonly href: string;
  readonly rel: string;
}
const RELATION = "nofollow noopener noreferrer ugc";
const PROTOCOLS = ["http:", "https:", "mailto:"];

/** A link to an http, https or mail address; `base` makes a relative one whole. Null: it leads nowhere else. */
export const safeLink = (href: string | undefined, base: string | null): SafeLink | null => {
  const url = href === undefined ? null : URL.parse(href.trim(), base ?? undefined);
  return url !== null && PROTOCOLS.includes(url.protocol) ? { href: url.href, rel: RELATION } : null;
};
