import type { ParsedInputOf, Recruiter, recruiters } from "@jobtracker/contracts";
import { listRecruiters, searchPatterns } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { readAbout, readFamilies } from "./about.ts";
import { toRecruiter } from "./present.ts";

type Input = ParsedInputOf<typeof recruiters.operations.list>;

const Position = z.tuple([z.string(), z.int()]);

/** By name. Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, search = "", companyId, deleted }: Input,
): Promise<{ items: Recruiter[]; nextCursor: string | null }> => {
  const { db, actor } = context;
  const { userId } = actor;
  const query = { operation: "recruiters.list", userId, search, companyId, deleted };
  const [nameSort, recruiterId] = cursor === undefined ? [undefined, 0] : openCursor(cursor, query, Position);
  const after = nameSort === undefined ? undefined : { nameSort, recruiterId };
  const patterns = searchPatterns(search);
  if (patterns === null) return { items: [], nextCursor: null };
  const filter = { userId, patterns, companyId, deleted };
  const rows = await listRecruiters(db, filter, { limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const families = await readFamilies(context);
  const about = await readAbout(
    context,
    shown.map((row) => row.recruiterId),
    families,
  );
  return {
    items: shown.map((row) => toRecruiter(row, about(row.recruiterId))),
    nextCursor: last ? sealCursor([last.nameSort, last.recruiterId], query) : null,
  };
};
