import { Skeleton } from "@mantine/core";
import { t } from "../../../messages/index.ts";

const rows = Array.from({ length: 12 }, (_, row) => row);

/** The table's shape while it loads, so that nothing jumps. */
export const TableSkeleton = () => (
  <div aria-busy="true" className="table-skeleton">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={36} />
    <div className="panel table-skeleton-rows">
      {rows.map((row) => (
        <Skeleton key={row} h={20} />
      ))}
    </div>
  </div>
);
