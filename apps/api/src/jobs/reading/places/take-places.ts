import type { JobLocation } from "@jobtracker/contracts";
import type { Draft } from "../draft.ts";
import { comparable } from "../identity/identity.ts";
import { limits } from "../limits.ts";

const hasWordsOf = (text: string, other: string): boolean =>
  ` ${comparable(text)} `.includes(` ${comparable(other)} `);

const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** Springfield in Illinois is not the one in Massachusetts. */
const isSameTown = (one: JobLocation, other: JobLocation): boolean =>
  one.locality !== null &&
  one.locality === other.locality &&
  agree(one.region, other.region) &&
  agree(one.country, other.country);

/** The same town, or one line says what the other says and more. */
const isSamePlace = (one: JobLocation, other: JobLocation): boolean =>
  isSameTown(one, other) || hasWordsOf(one.text, other.text) || hasWordsOf(other.text, one.text);

/** Adds the places of another draft of the same posting that a draft does not have. False: there are none. */
export const takePlaces = (draft: Draft, other: Draft): boolean => {
  const { locations } = draft.fields;
  const more = other.fields.locations.filter(
    (place) => !locations.some((known) => isSamePlace(known, place)),
  );
  if (more.length === 0) return false;
  draft.fields.locations = [...locations, ...more].slice(0, limits.locations);
  const source = draft.sources.locations ?? other.sources.locations;
  if (source !== undefined) draft.sources.locations = source;
  return true;
};
