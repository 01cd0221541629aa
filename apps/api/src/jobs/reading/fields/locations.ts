import type { JobLocation } from "@jobtracker/contracts";
import type { Graph, Located, SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import { cutText } from "../text/cut-text.ts";
import type { Found } from "./found.ts";
import { locationOf } from "./location.ts";

/**
 * `jobLocation` as a text, a place, an address, or a list of them. For work that is done from anywhere, the area in which the applicant
 * must live (`applicantLocationRequirements`) is the place.
 */
export const readLocations = (
  posting: SchemaNode,
  graph: Graph,
  isRemote: boolean,
  notes: Notes,
): Found<JobLocation[]> | null =>
  readPlaces(posting.property("jobLocation"), graph, notes) ??
  (isRemote ? readPlaces(posting.property("applicantLocationRequirements"), graph, notes) : null);

const readPlaces = (values: readonly Located[], graph: Graph, notes: Notes): Found<JobLocation[]> | null => {
  const byText = new Map<string, JobLocation>();
  for (const value of values) {
    const places = locationOf(value, graph);
    if (places === null) notes.doubt("locations", value.value, `at ${value.path} is not a place`);
    for (const place of places ?? []) byText.set(place.text.toLowerCase(), fit(place, notes));
  }
  const locations = [...byText.values()];
  const path = values[0]?.path.replace(/\[0\]$/, "");
  if (locations.length === 0 || path === undefined) return null;
  if (locations.length > limits.locations) {
    notes.add("locations", `The first ${limits.locations} of ${locations.length} places were kept`);
  }
  return { value: locations.slice(0, limits.locations), path };
};

const fit = (place: JobLocation, notes: Notes): JobLocation => {
  const part = (text: string | null) => (text === null ? null : cutText(text, limits.place));
  const fitting = {
    text: cutText(place.text, limits.location),
    street: part(place.street),
    locality: part(place.locality),
    region: part(place.region),
    postalCode: part(place.postalCode),
    country: part(place.country),
  };
  const isCut = Object.entries(fitting).some(([name, text]) => text !== place[name as keyof JobLocation]);
  if (isCut) notes.add("locations", "A place was too long and was cut");
  return fitting;
};
