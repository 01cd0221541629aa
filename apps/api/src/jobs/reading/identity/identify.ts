import type { Draft } from "../draft.ts";
import { takePlaces } from "../places/take-places.ts";
import { canonicalUrl, isListingPage } from "./canonical-url.ts";
import { comparable, contentKeyOf, type Identity, isSamePosting, keyOf } from "./identity.ts";

export interface Identified {
  readonly draft: Draft;
  /** The whole address in one notation; `identity.canonicalUrl` is the same, shortened to a key. */
  readonly canonicalUrl: string | null;
  readonly identity: Identity;
}

/**
 * Gives the postings of one capture their identities, and drops those that the page holds twice. `pageUrl` names a posting that has
 * no address of its own, and only if it is `alone` on the page.
 */
export const identify = (drafts: readonly Draft[], pageUrl: string | null, alone: boolean): Identified[] => {
  const distinct = withoutRepetitions(drafts.map(fromOwnWords));
  const addresses = countOf(distinct.map(({ identity }) => identity.canonicalUrl));
  const externalKeys = countOf(distinct.map(({ identity }) => identity.externalKey));
  const namesOne = (counts: ReadonlyMap<string | null, number>, key: string | null) => counts.get(key) === 1;
  return distinct.map((found) => {
    const { externalKey } = found.identity;
    const own = namesOne(addresses, found.identity.canonicalUrl) ? found.canonicalUrl : null;
    const url = own ?? (alone && distinct.length === 1 ? namingUrl([pageUrl]) : null);
    const { contentKey } = found.identity;
    return identified(found.draft, url, namesOne(externalKeys, externalKey) ? externalKey : null, contentKey);
  });
};

/** The first address that names one page, in one notation. */
const namingUrl = (addresses: readonly (string | null)[]): string | null =>
  addresses
    .map((address) => (address === null ? null : canonicalUrl(address)))
    .find((address) => address !== null && !isListingPage(address)) ?? null;

const fromOwnWords = (draft: Draft): Identified =>
  identified(
    draft,
    namingUrl(draft.addresses.map(({ value }) => value)),
    draft.externalKey,
    contentKeyOf(draft.fields),
  );

const identified = (
  draft: Draft,
  url: string | null,
  externalKey: string | null,
  contentKey: string,
): Identified => ({
  draft,
  canonicalUrl: url,
  identity: { canonicalUrl: url === null ? null : keyOf(url), externalKey, contentKey },
});

/**
 * Of postings with the same title and the same identity the first, with the places of all: one posting for several places is often given
 * once for each. (Other titles under one address are other postings.)
 */
const withoutRepetitions = (found: readonly Identified[]): Identified[] => {
  const byTitle = Map.groupBy(found, ({ draft }) => comparable(draft.fields.title));
  /** Of each repetition the first posting, also where one is known by its address and the next by its id. */
  const firsts = new Map<Identified, Identified>();
  const grown = new Map<Identified, Identified>();
  for (const group of byTitle.values()) {
    for (const [index, later] of group.entries()) {
      const earlier = group.slice(0, index).find((each) => isSamePosting(each.identity, later.identity));
      if (earlier === undefined) continue;
      const first = firsts.get(earlier) ?? earlier;
      firsts.set(later, first);
      if (takePlaces(first.draft, later.draft)) grown.set(first, fromOwnWords(first.draft));
    }
  }
  return found.filter((each) => !firsts.has(each)).map((each) => grown.get(each) ?? each);
};

/** How often each key occurs; null, which is no key, is not counted. */
const countOf = (keys: readonly (string | null)[]): Map<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
