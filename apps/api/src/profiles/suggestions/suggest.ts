import { type OutputOf, type ParsedInputOf, ProfileSuggestion, type profiles } from "@jobtracker/contracts";
import type { PersonContext } from "../../_kit/context.ts";
import { profileDocument } from "../document.ts";
import { changedSinceConfirmed, contentOf } from "../versions.ts";
import type { Known } from "./rule.ts";
import { rules } from "./rules.ts";

type Suggestions = typeof profiles.operations.suggestions;

/** What a profile lacks, by the order of the rules and then of its entries. */
const suggested = (known: Known): ProfileSuggestion[] =>
  rules.flatMap(({ key, part, why, find }) =>
    find(known).map(({ id, what }) =>
      ProfileSuggestion.parse({ key: id === null ? key : `${key}:${id}`, part, id, what, why }),
    ),
  );

/** The most important first. Throws NOT_FOUND. */
export const suggest = async (
  context: PersonContext,
  { profileId }: ParsedInputOf<Suggestions>,
): Promise<OutputOf<Suggestions>> => {
  const document = await profileDocument(context.db, context.actor.userId, profileId);
  const content = contentOf(document);
  const profile = { profileId, revisionNo: document.revision };
  const last = await changedSinceConfirmed(context, profile, content);
  const known = { content, changedSinceConfirmed: last?.isChanged ?? null };
  return { items: suggested(known), nextCursor: null };
};
