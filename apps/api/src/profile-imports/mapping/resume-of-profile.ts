import { JsonResume, type ProfileDocument } from "@jobtracker/contracts";
import { basicsNames, linkNames, locationNames, sectionMaps } from "./fields.ts";
import type { Plain } from "./fitting.ts";

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What the fields say, above what stands beside them. */
const write = (
  names: Readonly<Record<string, string>>,
  fields: Plain,
  extra: Plain,
): Record<string, unknown> => {
  const said = Object.entries(names).map(([name, field]) => [name, fields[field]] as const);
  return { ...extra, ...Object.fromEntries(said.filter(([, value]) => isSaid(value))) };
};

const whole = (fields: Plain): Plain | undefined => (Object.keys(fields).length === 0 ? undefined : fields);

const basicsOf = ({ basics, links }: ProfileDocument): Plain | undefined => {
  const location = whole(write(locationNames, basics, basics.locationExtra));
  const profiles = links.map((link) => write(linkNames, link, link.extra));
  return whole({
    ...write(basicsNames, basics, basics.basicsExtra),
    ...(location === undefined ? {} : { location }),
    ...(profiles.length === 0 ? {} : { profiles }),
  });
};

const claimsOf = (entry: Plain): Plain =>
  Array.isArray(entry.highlights) && entry.highlights.length > 0
    ? { highlights: entry.highlights.map(({ text }: { readonly text: string }) => text) }
    : {};

/** A profile as JSON Resume. One that came from a JSON Resume gives an equal document. */
export const resumeOf = (profile: ProfileDocument): JsonResume => {
  const basics = basicsOf(profile);
  const sections = sectionMaps.map(({ json, section, fixed, names }) => {
    const entries: readonly (Plain & { readonly extra: Plain })[] = profile[section];
    const own = entries.filter((entry) =>
      Object.entries(fixed).every(([name, value]) => entry[name] === value),
    );
    return [json, own.map((entry) => ({ ...write(names, entry, entry.extra), ...claimsOf(entry) }))] as const;
  });
  return JsonResume.parse({
    ...profile.extra,
    ...(basics === undefined ? {} : { basics }),
    ...Object.fromEntries(sections.filter(([, entries]) => entries.length > 0)),
  });
};
