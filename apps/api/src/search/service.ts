import {
  ApplicationID,
  JobID,
  type JobLocation,
  NoteID,
  type ParsedInputOf,
  type search,
} from "@jobtracker/contracts";
import {
  type JobHitRow,
  listJobLocations,
  type NoteHitRow,
  searchJobs,
  searchNotes,
  searchPatterns,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { excerptOf } from "./excerpt.ts";
import { searchNames } from "./names.ts";

type Operation = typeof search.operations.everything;

const toJobHit = (row: JobHitRow, locations: readonly JobLocation[]) => ({
  jobId: JobID.parse(row.jobId),
  applicationId: row.jobApplicationId === null ? null : ApplicationID.parse(row.jobApplicationId),
  stage: row.stageKey,
  title: row.title,
  company: row.companyName,
  places: locations.map(({ text }) => text),
});

const toNoteHit = (row: NoteHitRow, query: string) => ({
  noteId: NoteID.parse(row.jobApplicationNoteId),
  version: row.rowVersionNo,
  applicationId: ApplicationID.parse(row.jobApplicationId),
  title: row.title,
  company: row.companyName,
  excerpt: excerptOf(row.body, query),
  createdAt: row.createdDate,
});

/** Jobs by title, company and place, and notes by their words, the latest first; companies, recruiters and tags by name. */
export const searchEverything = async (context: PersonContext, { text, limit }: ParsedInputOf<Operation>) => {
  const { db, actor } = context;
  const { userId } = actor;
  const patterns = searchPatterns(text);
  if (patterns === null) return { jobs: [], notes: [], companies: [], recruiters: [], tags: [] };
  const [jobs, notes, others] = await Promise.all([
    searchJobs(db, { userId, patterns, limit }),
    searchNotes(db, { userId, patterns, limit }),
    searchNames(context, { text, patterns, limit }),
  ]);
  const locations = await listJobLocations(db, { userId, jobIds: jobs.map(({ jobId }) => jobId) });
  return {
    jobs: jobs.map((row) => toJobHit(row, locations.get(row.jobId) ?? [])),
    notes: notes.map((row) => toNoteHit(row, text)),
    ...others,
  };
};
