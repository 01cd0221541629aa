import type { ParsedInputOf, Recruiter, recruiters } from "@jobtracker/contracts";
import {
  companyFamily,
  listRecruiterIdsAt,
  listRecruiters,
  searchPatterns,
  standingRecruiters,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { readAbout, readFamilies } from "./about.ts";
import { toRecruiter } from "./present.ts";

type Input = ParsedInputOf<typeof recruiters.operations.list>;

const Position = z.tuple([z.string(), z.int()]);

/** Who is or was at the company, also under another name of it, or as an entry that was merged. */
const idsAtCompany = async ({ db, actor }: PersonContext, companyId: number): Promise<number[]> => {
  const { userId } = actor;
  const companyIds = await companyFamily(db, { userId, companyId });
  const recruiterIds = await listRecruiterIdsAt(db, { userId, companyIds });
  const standing = await standingRecruiters(db, { userId, recruiterIds });
  return [...new Set([...standing.values()].map(({ recruiterId }) => recruiterId))];
};

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
  const recruiterIds = companyId === undefined ? undefined : await idsAtCompany(context, companyId);
  if (patterns === null || recruiterIds?.length === 0) return { items: [], nextCursor: null };
  const filter = { userId, patterns, recruiterIds, deleted };
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
