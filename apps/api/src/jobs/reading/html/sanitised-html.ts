import sanitizeHtml from "sanitize-html";
import { limits } from "../limits.ts";

const STRUCTURE =
  "p br hr ul ol li dl dt dd h2 h3 h4 h5 h6 div blockquote pre code table caption thead tbody tfoot tr th td".split(
    " ",
  );
const EMPHASIS = "strong b em i u s sub sup mark small".split(" ");
/** Elements whose text is not for readers; without this their text would stay when the tag goes. */
const WITHOUT_TEXT =
  "script style noscript template svg math iframe object embed textarea select option title head".split(" ");
const PLAIN_BLOCKS = "section article header footer main aside center address figure fieldset details".split(
  " ",
);
const RELATION = "nofollow noopener noreferrer ugc";

/**
 * Keeps the structure and drops everything that could act, load or track: no scripts, styles, images, forms, handlers, classes, ids.
 * Links lead to http, https or mail addresses alone. `base` makes relative links whole; without it they become text.
 */
export const sanitisedHtml = (html: string, base: string | null): string =>
  sanitizeHtml(html, {
    allowedTags: [...STRUCTURE, ...EMPHASIS, "a"],
    allowedAttributes: {
      a: ["href", "rel"],
      th: ["colspan", "rowspan"],
      td: ["colspan", "rowspan"],
      ol: ["start"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    nonTextTags: WITHOUT_TEXT,
    nestingLimit: limits.htmlDepth,
    transformTags: {
      ...Object.fromEntries(PLAIN_BLOCKS.map((name) => [name, "div"])),
      h1: "h2",
      a: (_name, attributes) => linkOf(attributes.href, base),
    },
  }).trim();

const linkOf = (href: string | undefined, base: string | null): sanitizeHtml.Tag => {
  const address = href === undefined ? null : wholeAddress(href, base);
  // A span is not allowed, so that only its text stays.
  if (address === null) return { tagName: "span", attribs: {} };
  return { tagName: "a", attribs: { href: address, rel: RELATION } };
};

const wholeAddress = (href: string, base: string | null): string | null => {
  const url = URL.parse(href.trim(), base ?? undefined);
  return url !== null && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
};
