import { AppError, JobID, type OutputOf, type ParsedInputOf, type tags } from "@jobtracker/contracts";
import {
  deleteJobTags,
  findTagsByName,
  insertJobTags,
  insertTag,
  listLiveJobIds,
  listTagsOfJobs,
  type TagOnJobRow,
  type TagRow,
  tagKey,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandRoom } from "./service.ts";
import { tagChange, toTagOnJob } from "./tag-state.ts";

type Operation = typeof tags.operations.assign;
type TagsOfJobs = ReadonlyMap<number, readonly TagOnJobRow[]>;

const demandJobs = async ({ db, actor }: PersonContext, jobIds: readonly number[]) => {
  const live = await listLiveJobIds(db, { userId: actor.userId, jobIds });
  if (jobIds.every((jobId) => live.has(jobId))) return;
  throw new AppError("NOT_FOUND", "One of these jobs is not there, or deleted; nothing was changed.");
};

const demandApart = (add: readonly string[], remove: ReadonlySet<string>) => {
  const both = add.findIndex((name) => remove.has(tagKey(name)));
  if (both < 0) return;
  throw new AppError("INVALID_INPUT", `“${add[both]}” cannot be put on and taken off at once.`, {
    issues: [{ path: ["add", both], message: "Stands among those to take off" }],
  });
};

/** The tags of these names, made where there are none. */
const findOrMakeTags = async (context: PersonContext, names: readonly string[]) => {
  const { db, actor, now } = context;
  const { userId } = actor;
  if (names.length === 0) return { rows: [], changes: [] };
  const rows = await findTagsByName(db, { userId, names });
  const known = new Set(rows.map(({ nameNormalized }) => nameNormalized));
  const unknown = new Map(names.flatMap((name) => (known.has(tagKey(name)) ? [] : [[tagKey(name), name]])));
  if (unknown.size > 0) await demandRoom(context, unknown.size);
  const made: TagRow[] = [];
  for (const name of unknown.values()) made.push(await insertTag(db, { userId, name, color: null, now }));
  return { rows: [...rows, ...made], changes: made.map((row) => tagChange(null, row)) };
};

const taggingOf = ({ jobId, tagId, name }: Pick<TagOnJobRow, "jobId" | "tagId" | "name">) => ({
  jobId,
  tagId,
  tag: name,
});

const putOn = async (
  { db, actor, now }: PersonContext,
  jobIds: readonly number[],
  wanted: readonly TagRow[],
  had: TagsOfJobs,
): Promise<Change[]> => {
  const names = new Map(wanted.map(({ tagId, name }) => [tagId, name]));
  const missing = jobIds.flatMap((jobId) => {
    const has = new Set(had.get(jobId)?.map(({ tagId }) => tagId));
    return wanted.flatMap(({ tagId }) => (has.has(tagId) ? [] : [{ jobId, tagId }]));
  });
  const made = await insertJobTags(db, { userId: actor.userId, now }, missing);
  return made.map((row) => ({
    table: "JobTag",
    id: row.jobTagId,
    before: null,
    after: taggingOf({ ...row, name: names.get(row.tagId) ?? "" }),
  }));
};

const takeOff = async (
  { db, actor }: PersonContext,
  unwanted: ReadonlySet<string>,
  had: TagsOfJobs,
): Promise<Change[]> => {
  const gone = [...had.values()].flat().filter(({ name }) => unwanted.has(tagKey(name)));
  await deleteJobTags(db, { userId: actor.userId, jobTagIds: gone.map(({ jobTagId }) => jobTagId) });
  return gone.map((row) => ({ table: "JobTag", id: row.jobTagId, before: taggingOf(row), after: null }));
};

const namesOf = (rows: readonly TagOnJobRow[] = [], others: readonly TagOnJobRow[] = []) => {
  const known = new Set(others.map(({ tagId }) => tagId));
  return rows.flatMap(({ tagId, name }) => (known.has(tagId) ? [] : [name]));
};

const describe = (jobIds: readonly number[], before: TagsOfJobs, after: TagsOfJobs): OutputOf<Operation> => ({
  items: jobIds.map((jobId) => ({
    jobId: JobID.parse(jobId),
    tags: (after.get(jobId) ?? []).map(toTagOnJob),
    added: namesOf(after.get(jobId), before.get(jobId)),
    removed: namesOf(before.get(jobId), after.get(jobId)),
  })),
});

/**
 * Throws NOT_FOUND if one of the jobs is not there, INVALID_INPUT for a tag to put on and take off, and
 * CONSTRAINT_VIOLATED when there are too many tags.
 */
export const assignTags = async (
  context: PersonContext,
  { add, remove, ...input }: ParsedInputOf<Operation>,
): Promise<Applied<OutputOf<Operation>>> => {
  const { db, actor } = context;
  const jobIds = [...new Set(input.jobIds)];
  const unwanted = new Set(remove.map(tagKey));
  demandApart(add, unwanted);
  await demandJobs(context, jobIds);
  const wanted = await findOrMakeTags(context, add);
  const before = await listTagsOfJobs(db, { userId: actor.userId, jobIds });
  const changes = [
    ...wanted.changes,
    ...(await takeOff(context, unwanted, before)),
    ...(await putOn(context, jobIds, wanted.rows, before)),
  ];
  const after = await listTagsOfJobs(db, { userId: actor.userId, jobIds });
  return { output: describe(jobIds, before, after), changes };
};
