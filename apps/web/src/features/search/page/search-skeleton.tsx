import { Skeleton } from "@mantine/core";
import { t } from "../../../messages/index.ts";

const rows = Array.from({ length: 6 }, (_, row) => row);

export const SearchSkeleton = () => (
  <div className="panel search-skeleton" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <Skeleton key={row} h={40} />
    ))}
  </div>
);
