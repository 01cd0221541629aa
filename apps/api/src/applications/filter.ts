import type { applications, ParsedInputOf } from "@jobtracker/contracts";
import { type ApplicationFilter, searchPatterns } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { startOfDay } from "../_kit/local-day.ts";

type Filters = Omit<ParsedInputOf<typeof applications.operations.board>, "cards">;

/** What the repositories look for. Null: the search holds no word, so that nothing can be found. */
export const filterOf = (
  { actor }: PersonContext,
  { search, remote, followUpBefore, hasFollowUp, staleSince }: Filters,
): Omit<ApplicationFilter, "deleted"> | null => {
  const patterns = search === undefined ? [] : searchPatterns(search);
  if (patterns === null) return null;
  const stageSinceBefore = staleSince === undefined ? undefined : startOfDay(staleSince, actor.timeZone);
  return { userId: actor.userId, patterns, remote, followUpBefore, hasFollowUp, stageSinceBefore };
};
