import type { ProfileDocument, SkillInProfile } from "@jobtracker/contracts";
import { listProfiles, type ProfileRow } from "@jobtracker/db";
import { isPermitted } from "../_kit/actor.ts";
import { BoundedCache } from "../_kit/bounded-cache.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Platform } from "../_kit/platform.ts";
import { documentOf } from "../profiles/document.ts";
import { withMeantKeys, withNamedKeys } from "./meant-keys.ts";
import type { OwnSkills } from "./own-skills.ts";
import { finderVersion, findInTexts, type SkillOfText } from "./taxonomy-thread.ts";

type Section = SkillInProfile["section"];

/** A statement of a profile; `key`: of a skill that the person named as that one. */
interface Line {
  readonly section: Section;
  readonly text: string;
  readonly key?: string;
}

const lines = (section: Section, texts: readonly (string | null)[]): Line[] =>
  texts.flatMap((text) => (text === null || text.trim() === "" ? [] : [{ section, text }]));

/** Skills that are named as exactly as a skill is, whatever stands beside them. */
const namedLines = (document: ProfileDocument, named: ProfileDocument): Line[] =>
  named.skills.flatMap(({ name, taxonomyKey }, at) =>
    taxonomyKey === null || document.skills[at]?.taxonomyKey !== null
      ? []
      : [{ section: "skills" as const, text: name ?? "", key: taxonomyKey }],
  );

/** Skills stand in one line, where each is company to the others. */
const skillLines = ({ skills }: ProfileDocument): Line[] => {
  const known = skills.flatMap(({ name, taxonomyKey }) =>
    taxonomyKey === null ? [] : [{ section: "skills" as const, text: name ?? "", key: taxonomyKey }],
  );
  const named = skills.flatMap(({ name, taxonomyKey, keywords }) => [
    ...(taxonomyKey === null ? [name] : []),
    ...keywords,
  ]);
  return [...known, ...lines("skills", [named.filter((name) => name !== null).join(", ")])];
};

const linesOf = (document: ProfileDocument): Line[] => [
  ...skillLines(document),
  ...lines("basics", [document.basics.headline, document.basics.summary]),
  ...document.experience.flatMap(({ title, summary, highlights }) =>
    lines("experience", [title, summary, ...highlights.map(({ text }) => text)]),
  ),
  ...document.projects.flatMap(({ name, description, keywords, highlights }) =>
    lines("projects", [name, description, keywords.join(", "), ...highlights.map(({ text }) => text)]),
  ),
  ...document.certifications.flatMap(({ name }) => lines("certifications", [name])),
  ...document.education.flatMap(({ area, courses }) => lines("education", [area, courses.join(", ")])),
];

const sentencesOf = ({ text, section }: Line, { places }: SkillOfText): string[] =>
  // A list of skills is no sentence: there the name says all.
  places
    .slice(0, 1)
    .map(({ start, end, sentenceStart, sentenceEnd }) =>
      section === "skills" ? text.slice(start, end) : text.slice(sentenceStart, sentenceEnd),
    );

/** A list of skills says each once, however it was found there. */
const isFirstOfSkills = () => {
  const known = new Set<string>();
  return ({ key, seen: { section } }: SkillOfProfile) => {
    if (section !== "skills") return true;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  };
};

const findInDocument = async (document: ProfileDocument, own: OwnSkills): Promise<SkillOfProfile[]> => {
  const meant = await withMeantKeys(document, own);
  const all = [...namedLines(meant, await withNamedKeys(meant, own)), ...linesOf(meant)];
  const found = await findInTexts(all, own.names);
  const seen = ({ section }: Line, sentence: string) => ({
    profileId: document.id,
    profile: document.name,
    section,
    sentence,
  });
  const sayings = all.flatMap((line, at) =>
    line.key === undefined
      ? (found[at] ?? []).flatMap((skill) =>
          sentencesOf(line, skill).map((sentence) => ({ key: skill.key, seen: seen(line, sentence) })),
        )
      : [{ key: line.key, seen: seen(line, line.text) }],
  );
  return sayings.filter(isFirstOfSkills());
};

/** A skill where a profile says it. */
export interface SkillOfProfile {
  readonly key: string;
  readonly seen: SkillInProfile;
}

/** What a profile was found to say, with what that rests on. */
interface Reading {
  readonly madeOf: string;
  readonly found: readonly SkillOfProfile[];
}

/** Skills of all profiles together that are kept in memory: some megabytes. */
const MOST_KEPT = 20_000;

/** Of each installation the profiles that were read last, by their ids. */
const readings = new WeakMap<Platform, BoundedCache<number, Reading>>();

const readingsOf = (platform: Platform) => {
  const known = readings.get(platform) ?? new BoundedCache(MOST_KEPT, ({ found }) => 1 + found.length);
  readings.set(platform, known);
  return known;
};

/** Found anew only if the profile, the person's own skills or the finder is another one. */
const findInProfile = async ({ db, platform }: PersonContext, row: ProfileRow, own: OwnSkills) => {
  const kept = readingsOf(platform);
  const madeOf = [row.revisionNo, finderVersion(), own.hash].join(" ");
  const known = kept.get(row.profileId);
  if (known?.madeOf === madeOf) return known.found;
  const found = await findInDocument(await documentOf(db, row), own);
  kept.set(row.profileId, { madeOf, found });
  return found;
};

/** The skills that the person's profiles say. Nothing for who may not read profiles. */
export const findInProfiles = async (context: PersonContext, own: OwnSkills): Promise<SkillOfProfile[]> => {
  const { db, actor } = context;
  if (!isPermitted(actor, "profile:read")) return [];
  const rows = (await listProfiles(db, actor.userId)).filter(({ deletedDate }) => deletedDate === null);
  return (await Promise.all(rows.map((row) => findInProfile(context, row, own)))).flat();
};

/** Number of profiles that say each skill. */
export const countProfiles = (found: readonly SkillOfProfile[]): ReadonlyMap<string, number> => {
  const profiles = Map.groupBy(found, ({ key }) => key);
  return new Map(
    [...profiles].map(([key, seen]) => [key, new Set(seen.map((one) => one.seen.profileId)).size]),
  );
};
