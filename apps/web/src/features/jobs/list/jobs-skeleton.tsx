import { Skeleton } from "@mantine/core";
import { t } from "../../../messages/index.ts";

const rows = Array.from({ length: 8 }, (_, row) => row);

export const JobsSkeleton = () => (
  <div className="panel jobs-skeleton" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {rows.map((row) => (
      <Skeleton key={row} h={34} />
    ))}
  </div>
);
