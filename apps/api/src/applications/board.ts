import { setImmediate } from "node:timers/promises";
import type { Application, applications, BoardColumn, ParsedInputOf } from "@jobtracker/contracts";
import {
  type BoardFilter,
  countBoard,
  FEW_APPLICATIONS,
  isUnfiltered,
  listBoardCards,
  listFewCards,
  listFewPlaces,
  listLongColumn,
  listShownStages,
  placesByJob,
  type ShownStage,
} from "@jobtracker/db";
import { BoundedCache } from "../_kit/bounded-cache.ts";
import type { PersonContext } from "../_kit/context.ts";
import { atMost } from "../_kit/in-turns.ts";
import { toStage } from "../stages/present.ts";
import { presentCards, withPlaces } from "./application-state.ts";
import { filterOf } from "./filter.ts";
import { type ShownCard, toApplication } from "./present.ts";

type Input = ParsedInputOf<typeof applications.operations.board>;

/** What stands at a stage: how many applications, and the first cards in their order. */
type Column = Pick<BoardColumn, "count" | "cards">;
type Found = (stage: ShownStage) => Column;

const nothing: Found = () => ({ count: 0, cards: [] });

type Placed = Pick<ShownCard, "stageSinceDate" | "jobApplicationId">;

/** Who came to the stage last stands first. */
const byArrival = (one: Placed, other: Placed): number => {
  if (one.stageSinceDate === other.stageSinceDate) return other.jobApplicationId - one.jobApplicationId;
  return one.stageSinceDate < other.stageSinceDate ? 1 : -1;
};

/** Rows by the id of their stage. By a loop, since every board does this. */
const byStageId = <Row extends { readonly jobApplicationStatusId: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, Row[]> => {
  const stages = new Map<number, Row[]>();
  for (const row of rows) {
    const known = stages.get(row.jobApplicationStatusId);
    if (known === undefined) stages.set(row.jobApplicationStatusId, [row]);
    else known.push(row);
  }
  return stages;
};

/** All applications of somebody who has few, read by one statement that need not count; undefined for somebody who has more. */
const findFew = async (
  { db, actor: { userId } }: PersonContext,
  limit: number,
): Promise<Found | undefined> => {
  const rows = await listFewCards(db, { userId, limit: FEW_APPLICATIONS + 1 });
  if (rows.length > FEW_APPLICATIONS) return undefined;
  const places = await listFewPlaces(db, { userId });
  const stages = byStageId(rows);
  return ({ jobApplicationStatusId, stageKey }) => {
    const all = stages.get(jobApplicationStatusId);
    if (all === undefined) return { count: 0, cards: [] };
    const first = all.sort(byArrival).slice(0, limit);
    const cards = first.map((row) => toApplication(row, stageKey, places.get(row.jobId) ?? []));
    return { count: all.length, cards };
  };
};

/** Each takes memory while it is read, and the embedded database answers one heavy question at a time anyway. */
const fewLong = atMost(2);

/**
 * At most `limit` cards of each stage. One short query a stage, each along its index, takes a tenth of the time of one window function
 * over all; and its answer comes in a turn of the event loop of its own, so that nobody waits for the whole board of somebody else.
 */
const cardsByStage = async (
  { db }: PersonContext,
  filter: BoardFilter,
  { stageIds, limit }: { readonly stageIds: Iterable<number>; readonly limit: number },
): Promise<Application[]> => {
  const columns = await Promise.all(
    Array.from(stageIds, async (jobApplicationStatusId) => {
      const { cards, places } = await listLongColumn(db, { ...filter, jobApplicationStatusId }, limit);
      return withPlaces(cards, placesByJob(places));
    }),
  );
  // What comes now takes as long as several small answers: those that wait go first.
  await setImmediate();
  // One that was moved between two of these queries may have been read twice.
  return [...new Map(columns.flat().map((card) => [card.id, card])).values()];
};

type Counts = ReadonlyMap<number, number>;

const countStages = async ({ db }: PersonContext, filter: BoardFilter): Promise<Counts> =>
  new Map((await countBoard(db, filter)).map(({ stage, applications }) => [stage, applications]));

const sumOf = (counts: Counts): number => counts.values().reduce((sum, count) => sum + count, 0);

const listCards = async (
  context: PersonContext,
  filter: BoardFilter,
  { counts, limit }: { readonly counts: Counts; readonly limit: number },
): Promise<readonly Application[]> => {
  const total = sumOf(counts);
  if (total === 0 || limit === 0) return [];
  if (total > FEW_APPLICATIONS)
    return fewLong(() => cardsByStage(context, filter, { stageIds: counts.keys(), limit }));
  return presentCards(context, await listBoardCards(context.db, filter, FEW_APPLICATIONS));
};

/** What a filter finds, counted first. */
const findCounted = async (
  context: PersonContext,
  filter: BoardFilter,
  found: { readonly counts: Counts; readonly limit: number },
): Promise<Found> => {
  const byStage = Map.groupBy(await listCards(context, filter, found), ({ stage }) => stage);
  return ({ jobApplicationStatusId, stageKey }) => ({
    count: found.counts.get(jobApplicationStatusId) ?? 0,
    cards: byStage.get(stageKey)?.slice(0, found.limit) ?? [],
  });
};

/** How many people with a long board are remembered. */
const MOST_KEPT = 10_000;

/** How many applications a person had whose board was long: it is probably long again, and need not be tried as a short one. */
const lengths = new BoundedCache<number, number>(MOST_KEPT, () => 1);

/** The board without a filter. */
const findAll = async (context: PersonContext, filter: BoardFilter, limit: number): Promise<Found> => {
  const { userId } = context.actor;
  const isLong = (lengths.get(userId) ?? 0) > FEW_APPLICATIONS;
  const few = isLong ? undefined : await findFew(context, limit);
  if (few !== undefined) return few;
  const counts = await countStages(context, filter);
  lengths.set(userId, sumOf(counts));
  return findCounted(context, filter, { counts, limit });
};

const find = async (context: PersonContext, input: Input): Promise<Found> => {
  const filter = filterOf(context, input);
  const limit = input.cards;
  if (filter === null) return nothing;
  if (isUnfiltered(filter) && limit > 0) return findAll(context, filter, limit);
  return findCounted(context, filter, { counts: await countStages(context, filter), limit });
};

/** Every stage with its count and first cards. */
export const showBoard = async (
  context: PersonContext,
  input: Input,
): Promise<{ columns: BoardColumn[] }> => {
  const { db, actor } = context;
  const [stages, columnOf] = await Promise.all([
    listShownStages(db, { userId: actor.userId }),
    find(context, input),
  ]);
  const columns = stages.map((stage) => {
    const { count, cards } = columnOf(stage);
    return { stage: toStage(stage), count, cards };
  });
  return { columns };
};
