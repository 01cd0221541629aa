import type { Offer, OfferComparison } from "@jobtracker/contracts";
import { writeDay } from "../../../_kit/time/instants.ts";
import { t } from "../../../messages/index.ts";
import { planning } from "../../../messages/planning.ts";
import { writeAmount, writeBase, writeBonus, writeDeadline, writeEquity } from "../write-offer.ts";

const words = planning.offers;
const { fields } = words;

type Item = OfferComparison["items"][number];

export interface ComparisonRow {
  readonly name: string;
  readonly hint?: string;
  /** Where the best is marked. */
  readonly best?: keyof OfferComparison["best"];
  readonly write: (item: Item) => string;
  /** Under it: the same in the currency of the comparison. */
  readonly converted?: (item: Item) => string | null;
}

const inOwn = (offer: Offer, amount: string) => writeAmount(amount, offer.currency);

const converted =
  (year: "firstYear" | "laterYears", currency: string | null) =>
  ({ compared }: Item): string | null =>
    compared === null || compared.rate === null || currency === null
      ? null
      : `${words.converted(writeAmount(compared[year], currency))}, ${words.rateDay(writeDay(compared.rate.day))}`;

/** What is compared, in its order. `today`: of the person. */
export const comparisonRows = (currency: string | null, today: string): ComparisonRow[] => [
  {
    name: words.firstYear,
    hint: words.firstYearHint,
    best: "firstYear",
    write: ({ offer }) => inOwn(offer, offer.yearly.firstYear),
    converted: converted("firstYear", currency),
  },
  {
    name: words.laterYears,
    hint: words.laterYearsHint,
    best: "laterYears",
    write: ({ offer }) => inOwn(offer, offer.yearly.laterYears),
    converted: converted("laterYears", currency),
  },
  { name: fields.base, write: ({ offer }) => writeBase(offer) },
  { name: words.perYear, write: ({ offer }) => inOwn(offer, offer.yearly.base) },
  { name: fields.bonusKind, write: ({ offer }) => writeBonus(offer) },
  {
    name: fields.signing,
    write: ({ offer }) => (offer.signing === null ? words.notSaid : inOwn(offer, offer.signing)),
  },
  { name: fields.grant, write: ({ offer }) => writeEquity(offer) },
  {
    name: fields.vacationDays,
    best: "vacationDays",
    write: ({ offer }) => String(offer.vacationDays ?? words.notSaid),
  },
  {
    name: fields.remote,
    write: ({ offer }) => (offer.remote === null ? words.notSaid : t.jobs.remote[offer.remote]),
  },
  { name: fields.benefits, write: ({ offer }) => offer.benefits ?? words.notSaid },
  {
    name: fields.startDay,
    write: ({ offer }) => (offer.startDay === null ? words.notSaid : writeDay(offer.startDay, today)),
  },
  { name: fields.deadline, write: ({ offer }) => writeDeadline(offer, today) },
  { name: fields.status, write: ({ offer }) => words.statuses[offer.status] },
];
