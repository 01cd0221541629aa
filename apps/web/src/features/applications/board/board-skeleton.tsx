import { Skeleton } from "@mantine/core";
import { t } from "../../../messages/index.ts";

const columns = [4, 3, 2, 1];

/** The board's shape while it loads, so that nothing jumps. */
export const BoardSkeleton = () => (
  <div className="board" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    {columns.map((cards) => (
      <div key={cards} className="board-column">
        <div className="board-column-head">
          <Skeleton h={14} w={96} />
        </div>
        <div className="board-cards">
          {Array.from({ length: cards }, (_, card) => card).map((card) => (
            <Skeleton key={card} h={104} radius="lg" />
          ))}
        </div>
      </div>
    ))}
  </div>
);
