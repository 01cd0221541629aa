import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BoardDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { useCapture } from "../../jobs/capture/capture-context.ts";
import { Board } from "./board.tsx";
import { boardQuery, FIRST_CARDS, MOST_CARDS } from "./board-query.ts";
import { BoardSkeleton } from "./board-skeleton.tsx";
import "./board.css";

export const BoardPage = () => {
  const capture = useCapture();
  const [cards, setCards] = useState(FIRST_CARDS);
  const board = useQuery({ ...boardQuery(cards), placeholderData: keepPreviousData });
  const count = board.data?.columns.reduce((sum, column) => sum + column.count, 0);
  const captureButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => capture.open()}>
      {t.shell.capture}
    </Button>
  );
  return (
    <Page
      title={t.applications.board.title}
      width="full"
      lead={count !== undefined && count > 0 ? t.applications.board.count(count) : undefined}
    >
      {board.isPending && <BoardSkeleton />}
      {board.isError && board.data === undefined && (
        <FailurePanel error={board.error} onRetry={() => void board.refetch()} />
      )}
      {count === 0 && (
        <EmptyState
          drawing={<BoardDrawing />}
          title={t.applications.board.emptyTitle}
          text={t.applications.board.emptyText}
        >
          {captureButton}
        </EmptyState>
      )}
      {board.data !== undefined && count !== 0 && (
        <Board
          columns={board.data.columns}
          showMore={cards < MOST_CARDS ? () => setCards(MOST_CARDS) : undefined}
        />
      )}
    </Page>
  );
};
