import { useLocalStorage } from "@mantine/hooks";
import { type ColumnKey, columnKeys, isColumnKey } from "./table-search.ts";

/** The title names the row: it is always the first. */
export const FIXED: ColumnKey = "title";

const atFirst: readonly ColumnKey[] = columnKeys.filter((key) => key !== "openUntil");

/** Reads what was kept; columns that are no longer known are left out, the first is always there. */
export const readColumns = (kept: unknown): readonly ColumnKey[] => {
  if (!Array.isArray(kept)) return atFirst;
  const known = kept.filter(isColumnKey).filter((key) => key !== FIXED);
  return [FIXED, ...new Set(known)];
};

export const toggleColumn = (shown: readonly ColumnKey[], key: ColumnKey): readonly ColumnKey[] =>
  shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key];

/** Puts a column one place to the left (-1) or right (1); behind the first, which stays. */
export const shiftColumn = (
  shown: readonly ColumnKey[],
  key: ColumnKey,
  by: -1 | 1,
): readonly ColumnKey[] => {
  const from = shown.indexOf(key);
  const to = from + by;
  if (from < 1 || to < 1 || to >= shown.length) return shown;
  const next = shown.filter((other) => other !== key);
  next.splice(to, 0, key);
  return next;
};

export const areAtFirst = (shown: readonly ColumnKey[]): boolean => shown.join() === atFirst.join();

/** Which columns are shown, in their order. Kept in this browser. */
export const useColumns = () => {
  const [shown, setShown] = useLocalStorage<readonly ColumnKey[]>({
    key: "jobtracker-table-columns",
    defaultValue: atFirst,
    getInitialValueInEffect: false,
    deserialize: (text) => readColumns(parse(text)),
  });
  return {
    shown,
    toggle: (key: ColumnKey) => setShown((before) => toggleColumn(before, key)),
    shift: (key: ColumnKey, by: -1 | 1) => setShown((before) => shiftColumn(before, key, by)),
    show: (columns: readonly ColumnKey[]) => setShown(columns),
    reset: () => setShown(atFirst),
  };
};

export type Columns = ReturnType<typeof useColumns>;

const parse = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
};
