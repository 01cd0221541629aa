import { AppError, type ExchangeRate, type offers, type ParsedInputOf } from "@jobtracker/contracts";
import {
  deleteExchangeRate,
  type ExchangeRateRow,
  findExchangeRate,
  insertExchangeRate,
  listExchangeRates,
  updateExchangeRate,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { dayAt } from "../_kit/local-day.ts";
import { versionConflict } from "../_kit/version-conflict.ts";

type Operations = typeof offers.operations;

const MOST_RATES = 100;

export const toRate = (row: ExchangeRateRow): ExchangeRate => ({
  from: row.fromCurrency,
  to: row.toCurrency,
  rate: row.rate,
  day: row.rateDay,
});

const rateChange = (before: ExchangeRateRow | null, after: ExchangeRateRow | null, id: number): Change => ({
  table: "ExchangeRate",
  id,
  before: before && toRate(before),
  after: after && toRate(after),
});

export const listRates = async ({ db, actor }: PersonContext) => ({
  items: (await listExchangeRates(db, actor.userId)).map(toRate),
  nextCursor: null,
});

const keyOf = (userId: number, { from, to }: { readonly from: string; readonly to: string }) => ({
  userId,
  fromCurrency: from,
  toCurrency: to,
});

const demandTwo = ({ from, to }: { readonly from: string; readonly to: string }): void => {
  if (from !== to) return;
  const message = "Say two different currencies";
  throw new AppError("INVALID_INPUT", `to: ${message}.`, { issues: [{ path: ["to"], message }] });
};

const demandRoom = async ({ db, actor }: PersonContext): Promise<void> => {
  if ((await listExchangeRates(db, actor.userId)).length < MOST_RATES) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `There is room for ${MOST_RATES} exchange rates; remove one first.`,
  );
};

const rewrite = async (
  { db, now }: PersonContext,
  before: ExchangeRateRow,
  columns: { readonly rate: string; readonly rateDay: string },
): Promise<ExchangeRateRow> => {
  const row = await updateExchangeRate(db, before, { ...columns, now });
  if (row === undefined) throw versionConflict("The rate", before.rowVersionNo);
  return row;
};

/** Throws INVALID_INPUT for one currency in itself, and CONSTRAINT_VIOLATED when there are too many. */
export const setRate = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["setRate"]>,
): Promise<Applied<ExchangeRate>> => {
  const { db, actor, now } = context;
  demandTwo(input);
  const key = keyOf(actor.userId, input);
  const columns = { rate: input.rate, rateDay: input.day ?? dayAt(now, actor.timeZone) };
  const before = await findExchangeRate(db, key);
  if (before === undefined) await demandRoom(context);
  const row =
    before === undefined
      ? await insertExchangeRate(db, { ...key, ...columns, now })
      : await rewrite(context, before, columns);
  return { output: toRate(row), changes: [rateChange(before ?? null, row, row.exchangeRateId)] };
};

/** Answers with it as it was. Throws NOT_FOUND. */
export const removeRate = async (
  { db, actor }: PersonContext,
  input: ParsedInputOf<Operations["removeRate"]>,
): Promise<Applied<ExchangeRate>> => {
  const key = keyOf(actor.userId, input);
  const before = await findExchangeRate(db, key);
  if (before === undefined) throw new AppError("NOT_FOUND", "There is no such exchange rate.");
  await deleteExchangeRate(db, key);
  return { output: toRate(before), changes: [rateChange(before, null, before.exchangeRateId)] };
};
