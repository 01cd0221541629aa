import { CompanyID, keyReader, RecruiterID, TagID } from "@jobtracker/contracts";
import { foldedWords, listCompanies, listRecruiters, listTags } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { readAbout, readFamilies } from "../recruiters/about.ts";
import { toRecruiter } from "../recruiters/present.ts";

interface Search {
  readonly text: string;
  /** From `searchPatterns`. */
  readonly patterns: readonly string[];
  readonly limit: number;
}

const toCompanyID = keyReader(CompanyID);
const toRecruiterID = keyReader(RecruiterID);
const toTagID = keyReader(TagID);

const findCompanies = async ({ db, actor }: PersonContext, { patterns, limit }: Search) => {
  const page = { sort: "name", limit, after: undefined } as const;
  const rows = await listCompanies(db, { userId: actor.userId, patterns, deleted: false }, page);
  return rows.map(({ companyId, name }) => ({ companyId: toCompanyID(companyId), name }));
};

const findRecruiters = async (context: PersonContext, { patterns, limit }: Search) => {
  const filter = { userId: context.actor.userId, patterns, deleted: false };
  const rows = await listRecruiters(context.db, filter, { limit });
  if (rows.length === 0) return [];
  const ids = rows.map(({ recruiterId }) => recruiterId);
  const about = await readAbout(context, ids, await readFamilies(context));
  return rows.map((row) => ({
    recruiterId: toRecruiterID(row.recruiterId),
    name: row.name,
    company: toRecruiter(row, about(row.recruiterId)).company,
  }));
};

/** Tags are few, and all of them are looked through. */
const findTags = async ({ db, actor }: PersonContext, { text, limit }: Search) => {
  const searched = foldedWords(text);
  const fits = (name: string) => {
    const words = foldedWords(name);
    return searched.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
  const rows = await listTags(db, { userId: actor.userId, deleted: false });
  return rows
    .filter(({ name }) => fits(name))
    .slice(0, limit)
    .map(({ tagId, name }) => ({ tagId: toTagID(tagId), name }));
};

/** What is found by its name. */
export const searchNames = async (context: PersonContext, search: Search) => {
  const [companies, recruiters, tags] = await Promise.all([
    findCompanies(context, search),
    findRecruiters(context, search),
    findTags(context, search),
  ]);
  return { companies, recruiters, tags };
};
