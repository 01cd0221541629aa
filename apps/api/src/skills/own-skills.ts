import { createHash } from "node:crypto";
import { listOwnSkills, listSkillAliases, type SkillRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { OwnSkillNames } from "./taxonomy-thread.ts";

/** The person's own skills as texts are searched for them. */
export interface OwnSkills {
  readonly names: readonly OwnSkillNames[];
  /** What the key of each means: its own, or since a merge another's; without one it was deleted. */
  readonly meant: ReadonlyMap<string, string>;
  /** By key; those that are not deleted. */
  readonly rows: ReadonlyMap<string, SkillRow>;
  /** Of the names: other names may find other skills. */
  readonly hash: string;
}

const OWN = "own:";

export const ownKey = (skillId: number): string => `${OWN}${skillId}`;

/** The id in the key of an own skill; undefined: the key is the taxonomy's. */
export const ownIdOf = (key: string): number | undefined =>
  /^own:[1-9]\d{0,9}$/.test(key) ? Number(key.slice(OWN.length)) : undefined;

/** A merge may be followed by another; a circle is refused when it is made. */
const MOST_MERGES = 20;

/** The key of the skill that the names of a row mean; undefined: it was deleted. */
const meantKey = (row: SkillRow, rows: ReadonlyMap<number, SkillRow>): string | undefined => {
  let current: SkillRow | undefined = row;
  for (let merges = 0; merges < MOST_MERGES && current !== undefined; merges += 1) {
    if (current.deletedDate === null) return ownKey(current.skillId);
    if (current.mergedIntoKey === null) return undefined;
    const id = ownIdOf(current.mergedIntoKey);
    if (id === undefined) return current.mergedIntoKey;
    current = rows.get(id);
  }
  return undefined;
};

export const loadOwnSkills = async ({ db, actor }: PersonContext): Promise<OwnSkills> => {
  const { userId } = actor;
  const [rows, aliases] = await Promise.all([
    listOwnSkills(db, { userId }),
    listSkillAliases(db, { userId }),
  ]);
  const byId = new Map(rows.map((row) => [row.skillId, row]));
  const standing = rows.flatMap((row) => {
    const key = meantKey(row, byId);
    return key === undefined ? [] : [{ row, key }];
  });
  const names = standing.map(({ row, key }) => ({
    key,
    names: [row.name, ...(aliases.get(row.skillId) ?? [])],
  }));
  return {
    names,
    meant: new Map(standing.map(({ row, key }) => [ownKey(row.skillId), key])),
    rows: new Map(
      rows.filter(({ deletedDate }) => deletedDate === null).map((row) => [ownKey(row.skillId), row]),
    ),
    hash: createHash("sha256").update(JSON.stringify(names)).digest("hex"),
  };
};
