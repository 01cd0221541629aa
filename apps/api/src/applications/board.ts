import type { applications, BoardColumn, ParsedInputOf } from "@jobtracker/contracts";
import {
  countApplicationsByStage,
  countFoundByStage,
  listBoardCards,
  listFewCards,
  listFewPlaces,
  listStages,
  type StageRow,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { afterTurns } from "../_kit/in-turns.ts";
import { toStage } from "../stages/present.ts";
import { presentCards, withPlaces } from "./application-state.ts";
import { filterOf } from "./filter.ts";
import type { ShownCard } from "./present.ts";

type Input = ParsedInputOf<typeof applications.operations.board>;

const isUnfiltered = (input: Omit<Input, "cards">) =>
  Object.values(input).every((value) => value === undefined);

/** Counting everything needs no look at the jobs. */
const countsOf = async (context: PersonContext, input: Omit<Input, "cards">) => {
  const { db, actor } = context;
  if (isUnfiltered(input)) return countApplicationsByStage(db, { userId: actor.userId });
  const filter = filterOf(context, input);
  return filter === null ? new Map<number, number>() : countFoundByStage(db, filter);
};

/** So few applications are read by one statement. */
const FEW = 100;

interface Board {
  readonly stages: readonly StageRow[];
  readonly counts: ReadonlyMap<number, number>;
  /** Of cards, for each stage. */
  readonly limit: number;
}

type Placed = Pick<ShownCard, "stageSinceDate" | "jobApplicationId">;

/** Who came to the stage last stands first. */
const byArrival = (one: Placed, other: Placed): number => {
  if (one.stageSinceDate === other.stageSinceDate) return other.jobApplicationId - one.jobApplicationId;
  return one.stageSinceDate < other.stageSinceDate ? 1 : -1;
};

/** All cards of somebody who has few. */
const fewCards = async ({ db, actor: { userId } }: PersonContext, { stages }: Board) => {
  const keys = new Map(
    stages.map(({ jobApplicationStatusId, stageKey }) => [jobApplicationStatusId, stageKey]),
  );
  const [rows, places] = await Promise.all([
    listFewCards(db, { userId, limit: FEW }),
    listFewPlaces(db, { userId }),
  ]);
  const cards = rows.toSorted(byArrival).flatMap((row) => {
    const stageKey = keys.get(row.jobApplicationStatusId);
    return stageKey === undefined ? [] : { ...row, stageKey };
  });
  return withPlaces(cards, places);
};

/**
 * The cards of the board, at most about `limit` a stage. For many applications one short query a stage, each along its index,
 * takes a tenth of the time of one window function over all, and stays as short however many there are. Each stage has a turn of the
 * event loop of its own, so that nobody waits for the whole board of somebody else.
 */
const cardsOf = async (context: PersonContext, input: Omit<Input, "cards">, board: Board) => {
  const { counts, limit } = board;
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  const filter = filterOf(context, input);
  if (filter === null || total === 0 || limit === 0) return [];
  if (total <= FEW && isUnfiltered(input)) return fewCards(context, board);
  if (total <= FEW) return presentCards(context, await listBoardCards(context.db, filter, FEW));
  const columns = await Promise.all(
    Array.from(counts.keys(), async (jobApplicationStatusId, index) => {
      await afterTurns(index);
      const rows = await listBoardCards(context.db, { ...filter, jobApplicationStatusId }, limit);
      return presentCards(context, rows);
    }),
  );
  // One that was moved between two turns may have been read twice.
  return [...new Map(columns.flat().map((card) => [card.id, card])).values()];
};

/** Every stage with its count and first cards. */
export const showBoard = async (
  context: PersonContext,
  { cards: limit, ...input }: Input,
): Promise<{ columns: BoardColumn[] }> => {
  const { db, actor } = context;
  const [stages, counts] = await Promise.all([
    listStages(db, { userId: actor.userId }),
    countsOf(context, input),
  ]);
  const shown = await cardsOf(context, input, { stages, counts, limit });
  const cards = Map.groupBy(shown, ({ stage }) => stage);
  const columns = stages.map((stage) => ({
    stage: toStage(stage),
    count: counts.get(stage.jobApplicationStatusId) ?? 0,
    cards: cards.get(stage.stageKey)?.slice(0, limit) ?? [],
  }));
  return { columns };
};
