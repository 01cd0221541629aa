import type { Announcements, DragEndEvent, UniqueIdentifier } from "@dnd-kit/core";
import type { BoardColumn } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";
import { findCard } from "../moving/move-card.ts";

/**
 * What a screen reader says while a card is dragged: titles and stages instead of numbers. `isFresh`: it was only just
 * picked up, and that it is over its own column now would drown that. `targetOf`: what a card is dropped on.
 */
export const boardAnnouncements = (
  columns: readonly BoardColumn[],
  isFresh: { current: boolean },
  targetOf: (end: Pick<DragEndEvent, "over">) => UniqueIdentifier | undefined,
): Announcements => {
  const words = t.applications.board;
  const card = (id: string | number) => findCard({ columns: [...columns] }, Number(id));
  const title = (id: string | number) => card(id)?.job.title ?? "";
  const stage = (key: string | number | undefined) =>
    columns.find((column) => column.stage.key === key)?.stage.name ?? "";
  return {
    onDragStart: ({ active }) => {
      isFresh.current = true;
      return words.pickedUp(title(active.id), stage(card(active.id)?.stage));
    },
    onDragOver: ({ active, over }) => {
      if (isFresh.current && over?.id === card(active.id)?.stage) return undefined;
      isFresh.current = false;
      return over ? words.over(title(active.id), stage(over.id)) : words.overNothing(title(active.id));
    },
    onDragEnd: ({ active, over }) => {
      const target = targetOf({ over });
      return target !== undefined && target !== card(active.id)?.stage
        ? words.dropped(title(active.id), stage(target))
        : words.droppedSame(title(active.id));
    },
    onDragCancel: ({ active }) => words.cancelled(title(active.id)),
  };
};
