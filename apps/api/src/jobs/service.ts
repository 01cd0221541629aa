import { Instant, type Job, type JobInList, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import {
  findTagsByName,
  type JobListKey,
  jobListKey,
  listFitTotals,
  listJobLocations,
  listJobs,
  listTagsOfJobs,
  searchPatterns,
  tagKey,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { dayAt } from "../_kit/local-day.ts";
import { findDefaultProfile } from "../fit/default-profile.ts";
import { urlHashOf } from "./job-hashes.ts";
import { loadJob } from "./job-state.ts";
import { toJob, toJobListItem } from "./present.ts";

type ListInput = ParsedInputOf<typeof jobs.operations.list>;

const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

interface JobPage {
  readonly items: JobInList[];
  readonly nextCursor: string | null;
}

/** A job with its posting, deleted or not. Throws NOT_FOUND. */
export const getJob = async (context: PersonContext, { id }: { readonly id: number }): Promise<Job> =>
  toJob(await loadJob(context, id));

const positionOf = (sort: ListInput["sort"]) =>
  z.tuple([sort === "newest" || sort === "oldest" ? Instant : z.string().max(100), z.int()]);

const keyOf = (cursor: string, query: { readonly sort: ListInput["sort"] }): JobListKey => {
  const [value, jobId] = openCursor(cursor, query, positionOf(query.sort));
  return { value, jobId };
};

/** What a search text asks for: the posting of an address, or words. Null: what no job has. */
const soughtBy = (search: string | undefined) => {
  if (search === undefined) return { patterns: [] };
  const urlHash = ADDRESS.test(search) ? urlHashOf(search.trim()) : null;
  if (urlHash !== null) return { patterns: [], urlHash };
  const patterns = searchPatterns(search);
  return patterns === null ? null : { patterns };
};

/** The ids of the tags that are asked for, if any are. Null: one of them does not exist, so no job has it. */
const tagIdsOf = async ({ db, actor }: PersonContext, names: readonly string[] = []) => {
  if (names.length === 0) return undefined;
  const rows = await findTagsByName(db, { userId: actor.userId, names });
  return rows.length < new Set(names.map(tagKey)).size ? null : rows.map(({ tagId }) => tagId);
};

/** Throws INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, ...input }: ListInput,
): Promise<JobPage> => {
  const { actor, db, now } = context;
  const { userId, timeZone } = actor;
  const fitProfileId = (await findDefaultProfile(context))?.profileId;
  const { search, sort, closesBefore, tags, ...fields } = input;
  const query = { operation: "jobs.list", userId, ...input };
  const after = cursor === undefined ? undefined : keyOf(cursor, query);
  const sought = soughtBy(search);
  const tagIds = await tagIdsOf(context, tags);
  if (sought === null || tagIds === null) return { items: [], nextCursor: null };
  const closing = closesBefore === undefined ? undefined : { from: dayAt(now, timeZone), to: closesBefore };
  const filter = { userId, ...sought, ...fields, closing, tagIds, fitProfileId };
  const rows = await listJobs(db, filter, { sort, limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const ofShown = { userId, jobIds: shown.map(({ jobId }) => jobId) };
  const [locations, tagsOf, fits] = await Promise.all([
    listJobLocations(db, ofShown),
    listTagsOfJobs(db, ofShown),
    fitProfileId === undefined ? undefined : listFitTotals(db, { ...ofShown, profileId: fitProfileId }),
  ]);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const key = last && jobListKey(sort, last, fits?.get(last.jobId)?.total);
  return {
    items: shown.map((row) => ({
      ...toJobListItem(row, locations.get(row.jobId) ?? [], tagsOf.get(row.jobId) ?? []),
      fit: fits?.get(row.jobId) ?? null,
    })),
    nextCursor: key === undefined ? null : sealCursor([key.value, key.jobId], query),
  };
};
