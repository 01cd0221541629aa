import type { applications, BoardColumn, ParsedInputOf } from "@jobtracker/contracts";
import {
  type ApplicationCardRow,
  type ApplicationFilter,
  countApplicationsByStage,
  countFoundByStage,
  listBoardCards,
  listStageCards,
  listStages,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { toStage } from "../stages/present.ts";
import { presentCards } from "./application-state.ts";
import { filterOf } from "./filter.ts";

type Input = ParsedInputOf<typeof applications.operations.board>;

/** Counting everything needs no look at the jobs. */
const countsOf = async (context: PersonContext, input: Omit<Input, "cards">) => {
  const { db, actor } = context;
  if (Object.values(input).every((value) => value === undefined))
    return countApplicationsByStage(db, { userId: actor.userId });
  const filter = filterOf(context, input);
  return filter === null ? new Map<number, number>() : countFoundByStage(db, filter);
};

/** So few applications are read by one statement. */
const FEW = 100;

/**
 * Rows of the board, at most about `limit` a stage. For many applications one short query a stage, each along its index,
 * takes a tenth of the time of one window function over all, and stays as short however many there are.
 */
const rowsOf = async (
  { db }: PersonContext,
  found: Omit<ApplicationFilter, "deleted">,
  { counts, limit }: { readonly counts: ReadonlyMap<number, number>; readonly limit: number },
): Promise<ApplicationCardRow[]> => {
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  if (total === 0 || limit === 0) return [];
  if (total <= FEW) return listBoardCards(db, found, FEW);
  return listStageCards(db, found, { stageIds: [...counts.keys()], limit });
};

/** Every stage with its count and first cards. */
export const showBoard = async (
  context: PersonContext,
  { cards: limit, ...input }: Input,
): Promise<{ columns: BoardColumn[] }> => {
  const { db, actor } = context;
  const { userId } = actor;
  const filter = filterOf(context, input);
  const [stages, counts] = await Promise.all([listStages(db, { userId }), countsOf(context, input)]);
  const rows = filter === null ? [] : await rowsOf(context, filter, { counts, limit });
  const cards = Map.groupBy(await presentCards(context, rows), ({ stage }) => stage);
  const columns = stages.map((stage) => ({
    stage: toStage(stage),
    count: counts.get(stage.jobApplicationStatusId) ?? 0,
    cards: cards.get(stage.stageKey)?.slice(0, limit) ?? [],
  }));
  return { columns };
};
