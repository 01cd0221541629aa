import sanitizeHtml from "sanitize-html";
import { limits } from "../limits.ts";
import { EMPHASIS, PLAIN_BLOCKS, STRUCTURE, safeLink } from "./safe-elements.ts";

/** Elements whose text is not for readers; without this their text would stay when the tag goes. */
const WITHOUT_TEXT =
  "script style noscript template svg math iframe object embed textarea select option title head".split(" ");

/**
 * Marks a link that leads nowhere, of which only the text stays. sanitize-html must think it allowed: after an element that was renamed and
 * dropped, it ends the next one with the dropped one's name.
 */
const MARK = "bdi";
const MARKS = new RegExp(`</?${MARK}>`, "g");

/**
 * Keeps the structure and drops everything that could act, load or track: no scripts, styles, images, forms, handlers, classes, ids.
 * Links lead to http, https or mail addresses alone. `base` makes relative links whole; without it they become text.
 */
export const sanitisedHtml = (html: string, base: string | null): string =>
  sanitizeHtml(html, {
    allowedTags: [...STRUCTURE, ...EMPHASIS, "a", MARK],
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
  })
    .replace(MARKS, "")
    .trim();

const linkOf = (href: string | undefined, base: string | null): sanitizeHtml.Tag => {
  const link = safeLink(href, base);
  return link === null ? { tagName: MARK, attribs: {} } : { tagName: "a", attribs: { ...link } };
};
