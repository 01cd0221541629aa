import type { Application, SalaryPeriod } from "@jobtracker/contracts";
import { addDays, dayOf } from "../../../_kit/time/instants.ts";
import { language } from "../../../messages/index.ts";
import { placeOf } from "../../jobs/fields/write-fields.ts";
import type { ColumnKey, TableSearch } from "./table-search.ts";

export interface Circumstances {
  readonly today: string;
  readonly timeZone: string;
  /** Keys of the stages in the order of the board. */
  readonly stages: readonly string[];
}

const WEEK = 7;

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a row cost more to find than to compare, and a row never changes: a change makes another. */
const knownWords = new WeakMap<Application, readonly string[]>();
const wordsOfRow = (row: Application): readonly string[] => {
  const known = knownWords.get(row);
  if (known) return known;
  const places = row.job.locations.map((location) => location.text);
  const words = wordsOf([row.job.title, row.job.company ?? "", ...places].join(" "));
  knownWords.set(row, words);
  return words;
};

const followsUp = (day: string | null, { followUp }: TableSearch, { today }: Circumstances): boolean => {
  if (followUp === undefined) return true;
  if (followUp === "none" || day === null) return followUp === "none" && day === null;
  if (followUp === "planned") return true;
  if (followUp === "overdue") return day < today;
  return day <= (followUp === "due" ? today : addDays(today, WEEK));
};

/** Which rows the filters leave: every word of the search is the beginning of a word of the row. */
const matcher = (search: TableSearch, circumstances: Circumstances) => {
  const words = wordsOf(search.search ?? "");
  const stages = search.stages && new Set(search.stages);
  const { from, to, remote, silent } = search;
  // Moved today counts 0 days, so that one day of silence began before today.
  const silentSince = silent && addDays(circumstances.today, 1 - silent);
  return (row: Application): boolean => {
    if (stages && !stages.has(row.stage)) return false;
    if (remote && row.job.remote !== remote) return false;
    if (!followsUp(row.followUpDate, search, circumstances)) return false;
    if (silentSince && dayOf(row.stageSince, circumstances.timeZone) >= silentSince) return false;
    if (from || to) {
      const day = dayOf(row.createdAt, circumstances.timeZone);
      if ((from && day < from) || (to && day > to)) return false;
    }
    return words.every((word) => wordsOfRow(row).some((own) => own.startsWith(word)));
  };
};

/** Working hours, days, weeks and months of a year. */
const perYear: Record<SalaryPeriod, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

const yearly = ({ job: { salary } }: Application): number | null => {
  const amount = salary?.max ?? salary?.min ?? null;
  return amount === null ? null : amount * perYear[salary?.period ?? "year"];
};

type SortValue = string | number | null;

const sortValues: Record<ColumnKey, (row: Application, circumstances: Circumstances) => SortValue> = {
  title: ({ job }) => job.title,
  company: ({ job }) => job.company,
  stage: ({ stage }, { stages }) => stages.indexOf(stage),
  stageSince: ({ stageSince }) => stageSince,
  followUp: ({ followUpDate }) => followUpDate,
  place: ({ job }) => placeOf(job) || null,
  salary: yearly,
  added: ({ createdAt }) => createdAt,
  openUntil: ({ job }) => job.validThrough,
};

/** How a column is sorted when it is first asked for: what is newest or most on top. */
export const firstOrder = (key: ColumnKey): "asc" | "desc" =>
  key === "added" || key === "stageSince" || key === "salary" ? "desc" : "asc";

export const sortOf = ({ sort = "added", order }: TableSearch) => ({
  key: sort,
  order: order ?? firstOrder(sort),
});

const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
const dates = new Set<ColumnKey>(["stageSince", "followUp", "added", "openUntil"]);

const compare = (one: string | number, other: string | number, isDate: boolean): number => {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (isDate) return one < other ? -1 : one > other ? 1 : 0;
  return collator.compare(String(one), String(other));
};

/** The rows that the search leaves, in its order. Rows without a value come last in either order, equal ones newest first. */
export const arrange = (
  rows: readonly Application[],
  search: TableSearch,
  circumstances: Circumstances,
): Application[] => {
  const { key, order } = sortOf(search);
  const sign = order === "asc" ? 1 : -1;
  const isDate = dates.has(key);
  return rows
    .filter(matcher(search, circumstances))
    .map((row) => ({ row, value: sortValues[key](row, circumstances) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        if (one.value !== other.value) return one.value === null ? 1 : -1;
      } else {
        const difference = compare(one.value, other.value, isDate);
        if (difference !== 0) return sign * difference;
      }
      return other.row.id - one.row.id;
    })
    .map(({ row }) => row);
};
