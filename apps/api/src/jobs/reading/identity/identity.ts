import { createHash } from "node:crypto";
import type { JobLocation } from "@jobtracker/contracts";

/**
 * What makes "the same posting again" the same job. Two postings are the same if one of these, in this order, is equal:
 *
 * 1. `canonicalUrl`: the posting's own address in one notation; the page's address only if the page holds exactly one posting.
 *    A site's front page or list of openings is nobody's address.
 * 2. `externalKey`: the organisation and the identifier that it gave the posting.
 * 3. `contentKey`: title, company, places and the words of the description. It is always there, but it joins two postings only if
 *    neither of the first two tells them apart: equal words under two addresses are two openings.
 *
 * What several different postings of one page share (an address, an identifier) identifies none of them and is left out.
 * Compared is the text in NFKC and lower case, by its letters and digits alone. What is longer than a database index takes is
 * replaced by `sha256:` and its hash in hex.
 */
export interface Identity {
  readonly canonicalUrl: string | null;
  readonly externalKey: string | null;
  readonly contentKey: string;
}

/** UTF-16 units of a key that both engines can index (900 bytes). */
const LONGEST_KEY = 400;

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** The key itself, or its hash if it is too long for an index. */
export const keyOf = (text: string): string => (text.length <= LONGEST_KEY ? text : hashOf(text));

/** What divides words and is not a single space; that one, by far the commonest, stays what it is. */
const DIVIDERS = /(?:[^\p{L}\p{N}+# ]| (?=[^\p{L}\p{N}+#]))[^\p{L}\p{N}+#]*/gu;

/** Letters and digits in NFKC and lower case, words divided by one space. */
export const comparable = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(DIVIDERS, " ").trim();

export const contentKeyOf = (content: {
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly JobLocation[];
  readonly descriptionText: string | null;
}): string => {
  const places = content.locations.map(({ text }) => comparable(text)).sort();
  const description = hashOf(comparable(content.descriptionText ?? ""));
  return hashOf(
    JSON.stringify([comparable(content.title), comparable(content.company ?? ""), places, description]),
  );
};

/** True if two readings are of the same posting. */
export const isSamePosting = (one: Identity, other: Identity): boolean => {
  if (one.canonicalUrl !== null && one.canonicalUrl === other.canonicalUrl) return true;
  if (one.externalKey !== null && one.externalKey === other.externalKey) return true;
  return one.contentKey === other.contentKey && !areToldApart(one, other);
};

const areToldApart = (one: Identity, other: Identity) =>
  (one.canonicalUrl !== null && other.canonicalUrl !== null) ||
  (one.externalKey !== null && other.externalKey !== null);
