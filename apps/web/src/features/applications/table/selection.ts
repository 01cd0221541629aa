/** Which rows are selected, and where a range with shift begins. */
export interface Selection {
  readonly ids: ReadonlySet<number>;
  readonly anchor: number | undefined;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: undefined };

export const toggleRow = ({ ids }: Selection, id: number): Selection => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
};

/** Adds everything from the anchor to the row, in the order that is shown; both ends included. */
export const selectTo = (selection: Selection, id: number, shown: readonly number[]): Selection => {
  const { ids, anchor } = selection;
  const start = anchor === undefined ? -1 : shown.indexOf(anchor);
  const end = shown.indexOf(id);
  if (start < 0 || end < 0) return { ids: new Set(ids).add(id), anchor: id };
  const range = shown.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...ids, ...range]), anchor };
};

/** Everything that is shown, or nothing if all of it is selected already. */
export const toggleAll = ({ ids }: Selection, shown: readonly number[]): Selection =>
  shown.every((id) => ids.has(id)) ? nothingSelected : { ids: new Set(shown), anchor: undefined };
