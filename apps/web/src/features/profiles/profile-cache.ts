import type { Claim, EntryState, PlainSection, ProfileDocument, ProfileEntry } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { refreshFit } from "../fit/refresh-fit.ts";
import { profileQuery } from "./profiles-query.ts";

type Listed = { readonly id: number };

const put = <Item extends Listed>(items: readonly Item[], item: Item, position: number | null): Item[] => {
  const others = items.filter(({ id }) => id !== item.id);
  return position === null ? others : others.toSpliced(position, 0, item);
};

/** The document with an entry as the server answered it: changed, added, moved, or gone where it has no position. */
export const withEntry = (
  document: ProfileDocument,
  { entry, position, revision }: EntryState,
): ProfileDocument => {
  const revised = { ...document, revision: Math.max(document.revision, revision) };
  if (entry.section === "claims") return withClaim(revised, entry, position);
  const { section, ...fields } = entry;
  const items: readonly Listed[] = document[section];
  return { ...revised, [section]: put(items, fields, position) };
};

const withClaim = (
  document: ProfileDocument,
  { id, version, text, of }: Extract<ProfileEntry, { section: "claims" }>,
  position: number | null,
): ProfileDocument => {
  const owners: readonly (Listed & { readonly highlights: Claim[] })[] = document[of.section];
  const changed = owners.map((owner) =>
    owner.id === of.id
      ? { ...owner, highlights: put<Claim>(owner.highlights, { id, version, text }, position) }
      : owner,
  );
  return { ...document, [of.section]: changed };
};

/** An entry of the document; undefined: it is not there any more. */
export const entryIn = (
  document: ProfileDocument | undefined,
  section: PlainSection | "claims",
  id: number,
): Readonly<Record<string, unknown> & { version: number }> | undefined => {
  if (document === undefined) return undefined;
  const entries: readonly (Listed & { readonly version: number })[] =
    section === "claims"
      ? [...document.experience, ...document.projects].flatMap(({ highlights }) => highlights)
      : document[section];
  const found = entries.find((entry) => entry.id === id);
  return found && { ...found };
};

/** The profile as it is shown, and what else follows from it. */
export const profileCache = (queryClient: QueryClient, profileId: number) => {
  const { queryKey, ...options } = profileQuery(profileId);
  return {
    read: (): ProfileDocument | undefined => queryClient.getQueryData(queryKey),
    change: (change: (document: ProfileDocument) => ProfileDocument) =>
      queryClient.setQueryData(
        queryKey,
        (document: ProfileDocument | undefined) => document && change(document),
      ),
    reload: () => queryClient.fetchQuery({ queryKey, ...options, staleTime: 0 }),
    /** Asks anew for what is said about the profile. */
    refreshBeside: () =>
      Promise.all([
        ...[api.profiles.suggestions, api.profiles.compareVersions, api.profiles.list].map((operation) =>
          queryClient.invalidateQueries(operation.pathFilter()),
        ),
        refreshFit(queryClient),
      ]),
  };
};
export type ProfileCache = ReturnType<typeof profileCache>;
