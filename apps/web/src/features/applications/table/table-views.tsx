import { SavedViews } from "../../views/saved-views.tsx";
import { areAtFirst, type Columns } from "./column-choice.ts";
import type { TableSearch } from "./table-search.ts";
import { columnsOf, viewOf } from "./view-query.ts";

interface TableViewsProps {
  readonly search: TableSearch;
  readonly columns: Columns;
  /** Puts the filters and the order of a view into the address. */
  readonly replace: (search: Record<string, unknown>) => void;
}

/** The views of the table keep its columns too. */
export const TableViews = ({ search, columns, replace }: TableViewsProps) => (
  <SavedViews
    page="table"
    query={viewOf(search, columns.shown)}
    isEmpty={Object.keys(search).length === 0 && areAtFirst(columns.shown)}
    complete={(saved) => ({ columns: [...columns.shown], ...saved })}
    onChoose={(query) => {
      const kept = columnsOf(query);
      if (kept) columns.show(kept);
      replace(query);
    }}
  />
);
