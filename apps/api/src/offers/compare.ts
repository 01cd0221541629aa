import type { ExchangeRate, Offer, OfferComparison, offers, ParsedInputOf } from "@jobtracker/contracts";
import { listExchangeRates, listOffers } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { centsOf } from "./cents.ts";
import { convert, rateBetween } from "./convert.ts";
import { toOffer } from "./present.ts";
import { toRate } from "./rates.ts";

type Item = OfferComparison["items"][number];

/** More would be no comparison. */
const MOST_COMPARED = 100;

/** The one currency of all offers, if it is one. */
const commonCurrency = (compared: readonly Offer[]): string | null => {
  const currencies = new Set(compared.map(({ currency }) => currency));
  const [only = null] = currencies;
  return currencies.size === 1 ? only : null;
};

const itemOf = (offer: Offer, currency: string | null, rates: readonly ExchangeRate[]): Item => {
  if (currency === null) return { offer, compared: null };
  const { firstYear, laterYears } = offer.yearly;
  if (offer.currency === currency) return { offer, compared: { firstYear, laterYears, rate: null } };
  const rate = rateBetween(rates, offer.currency, currency);
  if (rate === undefined) return { offer, compared: null };
  return { offer, compared: { ...convert(offer.yearly, offer.currency, rate), rate } };
};

/** The items with the greatest value; none unless at least two have one and `everybody` that must have. */
const greatest = (
  items: readonly Item[],
  worthOf: (item: Item) => bigint | undefined,
  { everybody }: { readonly everybody: boolean },
): Offer["id"][] => {
  const valued = items.flatMap((item) => {
    const value = worthOf(item);
    return value === undefined ? [] : [{ id: item.offer.id, value }];
  });
  if (valued.length < 2 || (everybody && valued.length < items.length)) return [];
  const [most] = valued.map(({ value }) => value).toSorted((one, other) => (one > other ? -1 : 1));
  return valued.filter(({ value }) => value === most).map(({ id }) => id);
};

const inMoney =
  (year: "firstYear" | "laterYears") =>
  ({ compared }: Item) =>
    compared === null ? undefined : centsOf(compared[year]);

const bestOf = (items: readonly Item[]): OfferComparison["best"] => ({
  firstYear: greatest(items, inMoney("firstYear"), { everybody: true }),
  laterYears: greatest(items, inMoney("laterYears"), { everybody: true }),
  vacationDays: greatest(
    items,
    ({ offer: { vacationDays } }) => (vacationDays === null ? undefined : BigInt(vacationDays)),
    { everybody: false },
  ),
});

const missingRates = (items: readonly Item[], currency: string | null) =>
  currency === null
    ? []
    : [...new Set(items.flatMap(({ offer, compared }) => (compared === null ? [offer.currency] : [])))].map(
        (from) => ({ from, to: currency }),
      );

/** Side by side, the newest first. Nothing is ranked in money while an amount cannot be converted. */
export const compareOffers = async (
  context: PersonContext,
  { status, currency: wanted }: ParsedInputOf<typeof offers.operations.compare>,
): Promise<OfferComparison> => {
  const { db, actor } = context;
  const { userId } = actor;
  const filter = { userId, status: status === "open" ? "open" : undefined };
  const compared = (await listOffers(db, filter, MOST_COMPARED)).map((row) => toOffer(row, context));
  const rates = (await listExchangeRates(db, userId)).map(toRate);
  const currency = wanted ?? commonCurrency(compared);
  const items = compared.map((offer) => itemOf(offer, currency, rates));
  return { currency, items, best: bestOf(items), missingRates: missingRates(items, currency) };
};
