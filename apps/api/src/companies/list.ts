import type { Company, companies, ParsedInputOf } from "@jobtracker/contracts";
import { countOfCompanies, listCompanies, searchPatterns } from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { toCompany } from "./company-state.ts";

type Input = ParsedInputOf<typeof companies.operations.list>;

const positionOf = (sort: Input["sort"]) => z.tuple([sort === "name" ? z.string() : z.int(), z.int()]);

/** Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  { db, actor }: PersonContext,
  { limit, cursor, ...input }: Input,
): Promise<{ items: Company[]; nextCursor: string | null }> => {
  const { userId } = actor;
  const { sort, search = "", deleted } = input;
  const query = { operation: "companies.list", userId, ...input };
  const position = cursor === undefined ? undefined : openCursor(cursor, query, positionOf(sort));
  const after = position && { value: position[0], companyId: position[1] };
  const patterns = searchPatterns(search);
  if (patterns === null) return { items: [], nextCursor: null };
  const rows = await listCompanies(db, { userId, patterns, deleted }, { sort, limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const counts = await countOfCompanies(db, { userId, companyIds: shown.map(({ companyId }) => companyId) });
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const values = { name: last?.nameNormalized, jobs: counts.get(last?.companyId ?? null)?.jobs ?? 0 };
  return {
    items: shown.map((row) => toCompany(row, counts.get(row.companyId))),
    nextCursor: last ? sealCursor([values[sort] ?? "", last.companyId], query) : null,
  };
};
