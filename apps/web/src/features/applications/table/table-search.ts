import { type BoardSearch, readBoardSearch } from "../board/board-search.ts";

export const columnKeys = [
  "title",
  "company",
  "stage",
  "stageSince",
  "followUp",
  "place",
  "salary",
  "added",
  "openUntil",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** What the table shows and in which order, kept in its address. The filters of the board are among its own. */
export interface TableSearch extends BoardSearch {
  readonly stages?: readonly string[];
  /** First and last day on which the application was added. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: ColumnKey;
  readonly order?: "asc" | "desc";
}

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.some((known) => known === value);

export const isColumnKey = isOneOf(columnKeys);
const isOrder = isOneOf(["asc", "desc"]);

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

const MOST_STAGES = 50;

const readStages = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((key): key is string => typeof key === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(key))
    .slice(0, MOST_STAGES);

/** Reads the address; what makes no sense is left out. */
export const readTableSearch = (search: Record<string, unknown>): TableSearch => {
  const stages = readStages(search.stages);
  return {
    ...readBoardSearch(search),
    ...(stages.length > 0 ? { stages } : {}),
    ...(isDay(search.from) ? { from: search.from } : {}),
    ...(isDay(search.to) ? { to: search.to } : {}),
    ...(isColumnKey(search.sort) ? { sort: search.sort } : {}),
    ...(isOrder(search.order) ? { order: search.order } : {}),
  };
};

/** The parts of an address that narrow what is shown, without its order. */
export const filtersOf = ({
  sort: _sort,
  order: _order,
  ...filters
}: TableSearch): Omit<TableSearch, "sort" | "order"> => filters;

export const orderOf = ({ sort, order }: TableSearch): TableSearch => ({
  ...(sort ? { sort } : {}),
  ...(order ? { order } : {}),
});

/** True if the address narrows what is shown. */
export const isFiltered = (search: TableSearch): boolean => Object.keys(filtersOf(search)).length > 0;
