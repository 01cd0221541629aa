import type {
  Application,
  ApplicationDetail,
  ApplicationSort,
  applications,
  ParsedInputOf,
} from "@jobtracker/contracts";
import {
  type ApplicationListKey,
  applicationListKey,
  listApplicationCards,
  listMoves,
  listNotes,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { loadJob } from "../jobs/job-state.ts";
import { toJob } from "../jobs/present.ts";
import { loadApplication, presentCards } from "./application-state.ts";
import { filterOf } from "./filter.ts";
import { toApplicationWith, toMove, toNote } from "./present.ts";
import { demandStage } from "./stages.ts";

type ListInput = ParsedInputOf<typeof applications.operations.list>;

interface ApplicationPage {
  readonly items: Application[];
  readonly nextCursor: string | null;
}

/** An application, deleted or not, with its job, moves and notes. Throws NOT_FOUND. */
export const getApplication = async (
  context: PersonContext,
  { id }: { readonly id: number },
): Promise<ApplicationDetail> => {
  const { db, actor } = context;
  const row = await loadApplication(context, id);
  const key = { userId: actor.userId, jobApplicationId: id };
  const [job, moves, notes] = await Promise.all([
    loadJob(context, row.jobId),
    listMoves(db, key),
    listNotes(db, key),
  ]);
  return {
    ...toApplicationWith(row, row.stageKey, toJob(job)),
    history: moves.map(toMove),
    notes: notes.map(toNote),
  };
};

const Position = z.tuple([z.union([z.string(), z.number(), z.null()]), z.int()]);

const keyOf = (cursor: string, query: Readonly<Record<string, unknown>>): ApplicationListKey => {
  const [value, jobApplicationId] = openCursor(cursor, query, Position);
  return { value, jobApplicationId };
};

/** What a list begins with unless an order is asked for: the latest, the next to do, the first of the alphabet. */
const usualOrder = {
  created: "desc",
  stage: "asc",
  stageSince: "desc",
  followUp: "asc",
  company: "asc",
  title: "asc",
} as const satisfies Record<ApplicationSort, "asc" | "desc">;

/** Newest first unless sorted. Throws INVALID_REFERENCE for an unknown stage, INVALID_INPUT for a cursor of another list. */
export const listPage = async (
  context: PersonContext,
  { limit, cursor, ...input }: ListInput,
): Promise<ApplicationPage> => {
  const { userId } = context.actor;
  const { sort, order = usualOrder[sort], deleted } = input;
  const query = { operation: "applications.list", userId, ...input, order };
  const after = cursor === undefined ? undefined : keyOf(cursor, query);
  const stage = input.stage === undefined ? undefined : await demandStage(context, input.stage);
  const found = filterOf(context, input);
  if (found === null) return { items: [], nextCursor: null };
  const { jobApplicationStatusId } = stage ?? {};
  const filter = { ...found, jobApplicationStatusId, stageKind: input.kind, deleted };
  const rows = await listApplicationCards(context.db, filter, { sort, order, limit: limit + 1, after });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const key = last && applicationListKey(sort, last);
  return {
    items: await presentCards(context, shown),
    nextCursor: key ? sealCursor([key.value, key.jobApplicationId], query) : null,
  };
};
