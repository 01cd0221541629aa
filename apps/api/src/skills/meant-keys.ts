import type { ProfileDocument } from "@jobtracker/contracts";
import { skillNameKey } from "@jobtracker/db";
import type { OwnSkills } from "./own-skills.ts";
import { ownIdOf } from "./own-skills.ts";
import { describeSkills, keysNamed } from "./taxonomy-thread.ts";

/** What keys mean today, by key: the skill that an own one was merged into, or the taxonomy's key for a source's id; without one, nothing. */
const meantKeys = async (keys: readonly string[], own: OwnSkills): Promise<ReadonlyMap<string, string>> => {
  const ofOwn = keys.map((key) => ({ key, meant: ownIdOf(key) === undefined ? key : own.meant.get(key) }));
  const asked = ofOwn.flatMap(({ meant }) =>
    meant === undefined || ownIdOf(meant) !== undefined ? [] : meant,
  );
  const described = await describeSkills(asked);
  const taxonomy = new Map(asked.map((key, at) => [key, described[at]?.key]));
  return new Map(
    ofOwn.flatMap(({ key, meant = "" }) => {
      const found = ownIdOf(meant) === undefined ? taxonomy.get(meant) : meant;
      return found === undefined ? [] : [[key, found]];
    }),
  );
};

/** A profile with the key of each skill as what it means today. One that means nothing any more is gone, so that the skill stands by its name. */
export const withMeantKeys = async (document: ProfileDocument, own: OwnSkills): Promise<ProfileDocument> => {
  const keys = new Set(document.skills.flatMap(({ taxonomyKey }) => taxonomyKey ?? []));
  if (keys.size === 0) return document;
  const meant = await meantKeys([...keys], own);
  return {
    ...document,
    skills: document.skills.map((skill) => ({
      ...skill,
      taxonomyKey: skill.taxonomyKey === null ? null : (meant.get(skill.taxonomyKey) ?? null),
    })),
  };
};

/** The keys of the person's own skills by all their names. */
const ownByName = ({ names }: Pick<OwnSkills, "names">) =>
  new Map(names.flatMap(({ key, names: all }) => all.map((name) => [skillNameKey(name), key])));

/** A profile where each skill without a key has that of the skill of its name: the person's own before the taxonomy's. */
export const withNamedKeys = async (
  document: ProfileDocument,
  own: Pick<OwnSkills, "names">,
): Promise<ProfileDocument> => {
  const unkeyed = document.skills.flatMap(({ name, taxonomyKey }) =>
    taxonomyKey === null && name !== null ? [name] : [],
  );
  const ofOwn = ownByName(own);
  const found = await keysNamed(unkeyed);
  const named = new Map(
    unkeyed.map((name, at) => [name, ofOwn.get(skillNameKey(name)) ?? found[at] ?? null]),
  );
  return {
    ...document,
    skills: document.skills.map((skill) => ({
      ...skill,
      taxonomyKey: skill.taxonomyKey ?? named.get(skill.name ?? "") ?? null,
    })),
  };
};
