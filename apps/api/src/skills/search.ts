import type { OutputOf, ParsedInputOf, SkillInBrief, skills } from "@jobtracker/contracts";
import { foldedWords } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { loadOwnSkills, type OwnSkills } from "./own-skills.ts";
import { skillsInBrief } from "./present.ts";
import { searchTaxonomy } from "./taxonomy-thread.ts";

type Operation = typeof skills.operations.search;

const Position = z.tuple([z.string()]);

const ownHits = async (context: PersonContext, asked: readonly string[], own: OwnSkills) => {
  const named = own.names.filter(({ key, names }) => {
    const words = names.flatMap(foldedWords);
    return own.rows.has(key) && asked.every((begin) => words.some((word) => word.startsWith(begin)));
  });
  const keys = [...new Set(named.map(({ key }) => key))];
  return [...(await skillsInBrief(context, keys, own)).values()];
};

/** The person's own come first: they are few, and meant. */
export const searchSkills = async (
  context: PersonContext,
  { query: text, limit, cursor }: ParsedInputOf<Operation>,
): Promise<OutputOf<Operation>> => {
  const query = { operation: "skills.search", userId: context.actor.userId, text };
  const own = await loadOwnSkills(context);
  const asked = foldedWords(text);
  if (asked.length === 0) return { items: [], nextCursor: null };
  const all: SkillInBrief[] = [...(await ownHits(context, asked, own)), ...(await searchTaxonomy(text))];
  const [key] = cursor === undefined ? [] : openCursor(cursor, query, Position);
  const start = key === undefined ? 0 : all.findIndex((skill) => skill.key === key) + 1;
  const items = all.slice(start, start + limit);
  const end = items.at(-1);
  const isMore = end !== undefined && start + limit < all.length;
  return { items, nextCursor: isMore ? sealCursor([end.key], query) : null };
};
