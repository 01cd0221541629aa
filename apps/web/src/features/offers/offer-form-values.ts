import type { Offer } from "@jobtracker/contracts";

export interface OfferFormValues {
  currency: string;
  base: string;
  period: Offer["period"];
  timesPerYear: number | string;
  bonusKind: "none" | "amount" | "percent";
  bonus: string;
  signing: string;
  grant: string;
  years: number | string;
  cliffMonths: number | string;
  vacationDays: number | string;
  remote: Offer["remote"];
  startDay: string | null;
  deadline: string | null;
  /** `HH:MM`; empty: the whole day. */
  deadlineTime: string;
  benefits: string;
  notes: string;
}

export const newOffer = (): OfferFormValues => ({
  currency: "EUR",
  base: "",
  period: "year",
  timesPerYear: "",
  bonusKind: "none",
  bonus: "",
  signing: "",
  grant: "",
  years: 4,
  cliffMonths: 12,
  vacationDays: "",
  remote: null,
  startDay: null,
  deadline: null,
  deadlineTime: "",
  benefits: "",
  notes: "",
});

const equityValues = ({ equity }: Offer) =>
  equity === null ? {} : { grant: equity.grant, years: equity.years, cliffMonths: equity.cliffMonths };

const deadlineValues = ({ deadline }: Offer) =>
  deadline === null ? {} : { deadline: deadline.slice(0, 10), deadlineTime: deadline.slice(11) };

export const valuesOf = (offer: Offer): OfferFormValues => ({
  ...newOffer(),
  currency: offer.currency,
  base: offer.base,
  period: offer.period,
  timesPerYear: offer.timesPerYear,
  bonusKind: offer.bonus?.kind ?? "none",
  bonus: offer.bonus?.value ?? "",
  signing: offer.signing ?? "",
  ...equityValues(offer),
  vacationDays: offer.vacationDays ?? "",
  remote: offer.remote,
  startDay: offer.startDay,
  ...deadlineValues(offer),
  benefits: offer.benefits ?? "",
  notes: offer.notes ?? "",
});

/** Spaces and apostrophes between thousands go, a comma before cents becomes a point; what is no amount stays as it is. */
export const readAmount = (text: string): string =>
  text
    .trim()
    .replace(/[\s'’]/g, "")
    .replace(/,(?=\d{1,2}$)/, ".")
    .replace(/,(?=\d{3}(?:\D|$))/g, "");

export const isAmount = (text: string): boolean =>
  /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/.test(readAmount(text));

const amountOrNull = (text: string) => (text.trim() === "" ? null : readAmount(text));
const numberOrNull = (value: number | string) => (value === "" ? null : Number(value));
const textOrNull = (text: string) => (text.trim() === "" ? null : text.trim());

const bonusOf = ({ bonusKind, bonus }: OfferFormValues) =>
  bonusKind === "none" || bonus.trim() === "" ? null : { kind: bonusKind, value: readAmount(bonus) };

const equityOf = ({ grant, years, cliffMonths }: OfferFormValues) =>
  grant.trim() === ""
    ? null
    : { grant: readAmount(grant), years: Number(years), cliffMonths: Number(cliffMonths) };

const deadlineOf = ({ deadline, deadlineTime }: OfferFormValues) =>
  deadline === null || deadlineTime === "" ? deadline : `${deadline}T${deadlineTime.slice(0, 5)}`;

/** As the operations take them. */
export const fieldsOf = (values: OfferFormValues) => ({
  currency: values.currency.trim().toUpperCase(),
  base: readAmount(values.base),
  period: values.period,
  timesPerYear: numberOrNull(values.timesPerYear),
  bonus: bonusOf(values),
  signing: amountOrNull(values.signing),
  equity: equityOf(values),
  vacationDays: numberOrNull(values.vacationDays),
  remote: values.remote,
  startDay: values.startDay,
  deadline: deadlineOf(values),
  benefits: textOrNull(values.benefits),
  notes: textOrNull(values.notes),
});
