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
/** To be asked once for each stage: it gives away what it has. */
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

type Counts = ReadonlyMap<number, number>;

const countStages = async ({ db }: PersonContext, filter: BoardFilter): Promise<Counts> =>
  new Map((await countBoard(db, filter)).map(({ stage, applications }) => [stage, applications]));

const sumOf = (counts: Counts): number => counts.values().reduce((sum, count) => sum + count, 0);

/** Applications as the columns that they stand in. */
const inColumns = (cards: readonly Application[], counts: Counts, limit: number): Found => {
  const left = Map.groupBy(cards, ({ stage }) => stage);
  return ({ jobApplicationStatusId, stageKey }) => {
    const column = left.get(stageKey) ?? [];
    left.delete(stageKey);
    return { count: counts.get(jobApplicationStatusId) ?? 0, cards: column.slice(0, limit) };
  };
};

/** Each takes memory while it is read, and the embedded database answers one heavy question at a time anyway. */
const fewLong = atMost(2);

interface LongBoard {
  readonly filter: BoardFilter;
  readonly counts: Counts;
  readonly limit: number;
  readonly isAlone: boolean;
}

/**
 * At most `limit` cards of each stage. One short query a stage, each along its index, takes a tenth of the time of one window function
 * over all; and its answer comes in a turn of the event loop of its own, so that nobody waits for the whole board of somebody else.
 * Who reads alone on the embedded engine asks for one column after the other, so that reading and presenting do not take two processors
 * from all others.
 */
const findLong = async (
  { db, platform }: PersonContext,
  { filter, counts, limit, isAlone }: LongBoard,
): Promise<Found> => {
  const columns: Application[][] = [];
  const readColumn = async (jobApplicationStatusId: number) => {
    const { cards, places } = await listLongColumn(db, { ...filter, jobApplicationStatusId }, limit);
    columns.push(withPlaces(cards, placesByJob(places)));
  };
  const isGivingWay = isAlone && platform.database.engine === "embedded";
  if (isGivingWay) for (const stageId of counts.keys()) await readColumn(stageId);
  else await Promise.all(Array.from(counts.keys(), readColumn));
  // What comes now takes as long as several small answers: those that wait go first.
  await setImmediate();
  // One that was moved between two of these queries may have been read twice.
  const cards = [...new Map(columns.flat().map((card) => [card.id, card])).values()];
  return inColumns(cards, counts, limit);
};

/** What a filter finds, counted first. */
const findCounted = async (context: PersonContext, filter: BoardFilter, limit: number): Promise<Found> => {
  const counts = await countStages(context, filter);
  const total = sumOf(counts);
  if (total === 0 || limit === 0) return inColumns([], counts, limit);
  if (total > FEW_APPLICATIONS)
    return fewLong((isAlone) => findLong(context, { filter, counts, limit, isAlone }));
  const cards = await listBoardCards(context.db, filter, FEW_APPLICATIONS);
  return inColumns(await presentCards(context, cards), counts, limit);
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
  return fewLong(async (isAlone) => {
    const counts = await countStages(context, filter);
    lengths.set(userId, sumOf(counts));
    return findLong(context, { filter, counts, limit, isAlone });
  });
};

const find = async (context: PersonContext, input: Input): Promise<Found> => {
  const filter = filterOf(context, input);
  const limit = input.cards;
  if (filter === null) return nothing;
  if (isUnfiltered(filter) && limit > 0) return findAll(context, filter, limit);
  return findCounted(context, filter, limit);
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
