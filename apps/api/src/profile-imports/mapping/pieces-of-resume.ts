import {
  Basics,
  claimFields,
  type JsonResume,
  MOST_CLAIMS,
  mostEntriesOf,
  NewEntry,
  type PlainSection,
  SkillSource,
} from "@jobtracker/contracts";
import { inTurns } from "../../_kit/in-turns.ts";
import { stated } from "../../profiles/stated.ts";
import { basicsNames, linkNames, locationNames, type SectionMap, sectionMaps } from "./fields.ts";
import { fit, isPlain, type Plain } from "./fitting.ts";

/** An entry that a resume would add, by its JSON pointer. */
export interface ResumeEntry {
  readonly key: string;
  readonly entry: Exclude<NewEntry, { section: "claims" }>;
}

/** A resume in the pieces that a profile has. */
export interface ResumePieces {
  readonly basics: Partial<Basics>;
  readonly extra: Plain;
  readonly entries: readonly ResumeEntry[];
  /** JSON pointers of what cannot be kept. */
  readonly lost: readonly string[];
}

const isClaim = (text: unknown): boolean => claimFields.text.safeParse(text).success;

/** Highlights become claims, unless one of them can be none: then they are kept as they are. */
const claimsOf = ({ highlights }: Plain): readonly string[] | undefined =>
  Array.isArray(highlights) &&
  highlights.length > 0 &&
  highlights.length <= MOST_CLAIMS &&
  highlights.every(isClaim)
    ? highlights
    : undefined;

type SourceOf = (pointer: string) => string | null;

/** Words of the source that cannot be stored are not quoted. */
const sourceOfSkill = (words: string | null): SkillSource => ({
  kind: "import",
  text: SkillSource.shape.text.safeParse(words).data ?? null,
  claimId: null,
});

const entryOf = (map: SectionMap, said: Plain, key: string, sourceOf: SourceOf) => {
  const hasClaims = map.section === "experience" || map.section === "projects";
  const claims = hasClaims ? claimsOf(said) : undefined;
  const { highlights, ...rest } = said;
  const { fields, extra, lost } = fit(map.section, map.names, claims === undefined ? said : rest);
  const source = map.section === "skills" ? { source: sourceOfSkill(sourceOf(`${key}/name`)) } : {};
  const entry = NewEntry.parse({
    section: map.section,
    ...map.fixed,
    ...fields,
    ...source,
    ...(claims === undefined ? {} : { highlights: claims }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  });
  if (entry.section === "claims") throw new TypeError("No section of a resume is claims");
  return { piece: { key, entry }, lost: lost.map((name) => `${key}/${name}`) };
};

interface Collected {
  readonly entries: ResumeEntry[];
  readonly lost: string[];
}

/** A list that is longer than its section has room for is kept as it is, like one of something else. */
const areEntries = (section: PlainSection, items: unknown): items is readonly Plain[] =>
  Array.isArray(items) && items.length > 0 && items.length <= mostEntriesOf(section) && items.every(isPlain);

const collect = async (
  map: SectionMap,
  items: unknown,
  pointer: string,
  sourceOf: SourceOf,
  into: Collected,
): Promise<boolean> => {
  if (!areEntries(map.section, items)) return false;
  await inTurns(items, (item, index) => {
    const { piece, lost } = entryOf(map, item, `${pointer}/${index}`, sourceOf);
    into.entries.push(piece);
    into.lost.push(...lost);
  });
  return true;
};

const links: SectionMap = { json: "profiles", section: "links", fixed: {}, names: linkNames };

const basicsOf = async (said: Plain, sourceOf: SourceOf, into: Collected): Promise<Partial<Basics>> => {
  const { profiles, location, ...rest } = said;
  const areLinks = await collect(links, profiles, "/basics/profiles", sourceOf, into);
  const isLocation = isPlain(location) && Object.keys(location).length > 0;
  const own = fit("basics", basicsNames, {
    ...rest,
    ...(areLinks || profiles === undefined ? {} : { profiles }),
    ...(isLocation || location === undefined ? {} : { location }),
  });
  const place = fit("basics", locationNames, isLocation ? location : {});
  into.lost.push(...own.lost.map((name) => `/basics/${name}`));
  into.lost.push(...place.lost.map((name) => `/basics/location/${name}`));
  const extras = {
    ...(Object.keys(own.extra).length === 0 ? {} : { basicsExtra: own.extra }),
    ...(Object.keys(place.extra).length === 0 ? {} : { locationExtra: place.extra }),
  };
  return stated(Basics.partial().parse({ ...own.fields, ...place.fields, ...extras }));
};

/** `sourceOf`: the words of the source in which a value was read, if they are known. */
export const piecesOf = async (
  resume: JsonResume,
  sourceOf: SourceOf = () => null,
): Promise<ResumePieces> => {
  const into: Collected = { entries: [], lost: [] };
  const rest = new Map<string, unknown>(Object.entries(resume));
  const { basics } = resume;
  const isSaid = basics !== undefined && Object.keys(basics).length > 0;
  const known = isSaid ? await basicsOf(basics, sourceOf, into) : {};
  if (isSaid) rest.delete("basics");
  for (const map of sectionMaps)
    if (await collect(map, rest.get(map.json), `/${map.json}`, sourceOf, into)) rest.delete(map.json);
  const { extra, lost } = fit("basics", {}, Object.fromEntries(rest));
  return {
    basics: known,
    extra,
    entries: into.entries,
    lost: [...into.lost, ...lost.map((name) => `/${name}`)],
  };
};
