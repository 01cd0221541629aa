import { Skeleton, VisuallyHidden } from "@mantine/core";
import { t } from "../../../messages/index.ts";

const rows = Array.from({ length: 6 }, (_, row) => row);

export const SearchSkeleton = () => (
  <div className="panel search-skeleton" aria-busy="true">
    <VisuallyHidden role="status">{t.shell.loading}</VisuallyHidden>
    {rows.map((row) => (
      <Skeleton key={row} h={40} />
    ))}
  </div>
);
