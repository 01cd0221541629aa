import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { exchangeRate } from "./tables.ts";

export type ExchangeRateRow = typeof exchangeRate.$inferSelect;

interface RateKey {
  readonly userId: number;
  readonly fromCurrency: string;
  readonly toCurrency: string;
}

const isRate = ({ userId, fromCurrency, toCurrency }: RateKey) =>
  and(
    eq(exchangeRate.userId, userId),
    eq(exchangeRate.fromCurrency, fromCurrency),
    eq(exchangeRate.toCurrency, toCurrency),
  );

export const listExchangeRates = (db: Queryable, userId: number): Promise<ExchangeRateRow[]> =>
  db
    .select()
    .from(exchangeRate)
    .where(eq(exchangeRate.userId, userId))
    .orderBy(asc(exchangeRate.fromCurrency), asc(exchangeRate.toCurrency));

export const findExchangeRate = async (db: Queryable, key: RateKey): Promise<ExchangeRateRow | undefined> => {
  const [row] = await db.select().from(exchangeRate).where(isRate(key));
  return row;
};

type RateColumns = Pick<ExchangeRateRow, "rate" | "rateDay">;

export const insertExchangeRate = async (
  db: Queryable,
  { now, ...columns }: RateKey & RateColumns & { readonly now: string },
): Promise<ExchangeRateRow> => {
  const [row] = await db
    .insert(exchangeRate)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted rate was not returned");
  return row;
};

/** Writes another rate over the one that was read. Undefined: it has another version. */
export const updateExchangeRate = async (
  db: Queryable,
  before: ExchangeRateRow,
  { now, ...columns }: RateColumns & { readonly now: string },
): Promise<ExchangeRateRow | undefined> => {
  const [row] = await db
    .update(exchangeRate)
    .set({ ...columns, updatedDate: now, rowVersionNo: before.rowVersionNo + 1 })
    .output()
    .where(and(isRate(before), eq(exchangeRate.rowVersionNo, before.rowVersionNo)));
  return row;
};

export const deleteExchangeRate = async (db: Queryable, key: RateKey): Promise<void> => {
  await db.delete(exchangeRate).where(isRate(key));
};
