import { api } from "../../_kit/api/client.ts";

/** All of one application: there is room for no more. */
const MOST = 20;

export const offersOf = (applicationId: number) =>
  api.offers.list.queryOptions({ applicationId, limit: MOST });

export interface OffersSearch {
  /** Closed ones too. */
  readonly all?: true;
  /** The currency of the comparison. */
  readonly in?: string;
}

export const readOffersSearch = (search: Record<string, unknown>): OffersSearch => ({
  ...((search.all === true || search.all === "true") && { all: true as const }),
  ...(typeof search.in === "string" && /^[A-Z]{3}$/.test(search.in) && { in: search.in }),
});

export const comparisonQuery = ({ all, in: currency }: OffersSearch) =>
  api.offers.compare.queryOptions({ status: all ? "all" : "open", ...(currency && { currency }) });

export const ratesQuery = () => api.offers.listRates.queryOptions({});
