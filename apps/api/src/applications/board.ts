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

/** What stands on a board: how many applications each stage has, and cards, those of a stage in their order. */
interface Found {
  readonly counts: ReadonlyMap<number, number>;
  readonly cards: readonly Application[];
}

type Placed = Pick<ShownCard, "stageSinceDate" | "jobApplicationId">;

/** Who came to the stage last stands first. */
const byArrival = (one: Placed, other: Placed): number => {
  if (one.stageSinceDate === other.stageSinceDate) return other.jobApplicationId - one.jobApplicationId;
  return one.stageSinceDate < other.stageSinceDate ? 1 : -1;
};

const countByStage = (rows: readonly { readonly jobApplicationStatusId: number }[]) => {
  const counts = new Map<number, number>();
  for (const { jobApplicationStatusId: stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
};

/** All applications of somebody who has few, read by one statement that need not count; undefined for somebody who has more. */
const findFew = async (
  { db, actor: { userId } }: PersonContext,
  stages: Promise<readonly ShownStage[]>,
): Promise<Found | undefined> => {
  const rows = await listFewCards(db, { userId, limit: FEW_APPLICATIONS + 1 });
  if (rows.length > FEW_APPLICATIONS) return undefined;
  const places = await listFewPlaces(db, { userId });
  const keys = new Map(
    (await stages).map(({ jobApplicationStatusId, stageKey }) => [jobApplicationStatusId, stageKey]),
  );
  const cards = rows.toSorted(byArrival).flatMap((row) => {
    const stageKey = keys.get(row.jobApplicationStatusId);
    return stageKey === undefined ? [] : toApplication(row, stageKey, places.get(row.jobId) ?? []);
  });
  return { counts: countByStage(rows), cards };
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

const sumOf = (counts: Found["counts"]): number => counts.values().reduce((sum, count) => sum + count, 0);

/** What a filter finds, counted first. */
const findCounted = async (context: PersonContext, filter: BoardFilter, limit: number): Promise<Found> => {
  const { db } = context;
  const counts = new Map(
    (await countBoard(db, filter)).map(({ stage, applications }) => [stage, applications]),
  );
  const total = sumOf(counts);
  if (total === 0 || limit === 0) return { counts, cards: [] };
  const cards =
    total <= FEW_APPLICATIONS
      ? await presentCards(context, await listBoardCards(db, filter, FEW_APPLICATIONS))
      : await fewLong(() => cardsByStage(context, filter, { stageIds: counts.keys(), limit }));
  return { counts, cards };
};

/** How many people with a long board are remembered. */
const MOST_KEPT = 10_000;

/** How many applications a person had whose board was long: it is probably long again, and need not be tried as a short one. */
const lengths = new BoundedCache<number, number>(MOST_KEPT, () => 1);

/** The board without a filter. */
const findAll = async (
  context: PersonContext,
  stages: Promise<readonly ShownStage[]>,
  filter: BoardFilter,
  limit: number,
): Promise<Found> => {
  const { userId } = context.actor;
  const isLong = (lengths.get(userId) ?? 0) > FEW_APPLICATIONS;
  const few = isLong ? undefined : await findFew(context, stages);
  if (few !== undefined) return few;
  const found = await findCounted(context, filter, limit);
  lengths.set(userId, sumOf(found.counts));
  return found;
};

/** Every stage with its count and first cards. */
export const showBoard = async (
  context: PersonContext,
  { cards: limit, ...input }: Input,
): Promise<{ columns: BoardColumn[] }> => {
  const { db, actor } = context;
  const stages = listShownStages(db, { userId: actor.userId });
  const filter = filterOf(context, input);
  const find = async (): Promise<Found> => {
    if (filter === null) return { counts: new Map(), cards: [] };
    if (isUnfiltered(filter) && limit > 0) return findAll(context, stages, filter, limit);
    return findCounted(context, filter, limit);
  };
  const [rows, { counts, cards }] = await Promise.all([stages, find()]);
  const byStage = Map.groupBy(cards, ({ stage }) => stage);
  const columns = rows.map((stage) => ({
    stage: toStage(stage),
    count: counts.get(stage.jobApplicationStatusId) ?? 0,
    cards: byStage.get(stage.stageKey)?.slice(0, limit) ?? [],
  }));
  return { columns };
};
