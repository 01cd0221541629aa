import type { Application } from "@jobtracker/contracts";
import { useEffect, useEffectEvent } from "react";
import { isModalOpen, isTyping } from "../../../_kit/navigation/shortcut.ts";
import { useShortcut } from "../../../_kit/navigation/shortcuts.ts";
import { findCard, type ShownColumn } from "../moving/move-card.ts";
import { cardIdOf } from "./use-card-focus.ts";
import { stepFrom } from "./walk.ts";

interface BoardKeys {
  readonly columns: readonly ShownColumn[];
  /** Those that show their cards. */
  readonly open: readonly ShownColumn[];
  readonly isDragging: boolean;
  readonly tabStopId: number | undefined;
  readonly selectedIds: ReadonlySet<number>;
  readonly focusCard: (id: number) => void;
  readonly move: (application: Application, stage: string) => void;
  readonly select: (ids: readonly number[]) => void;
  readonly toggle: (id: number) => void;
  readonly openBulkMove: () => void;
}

const walking = new Set(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"]);
const upAndDown = new Set(["ArrowDown", "ArrowUp"]);

/** Nothing that does something by itself has the focus. */
const isFree = (target: EventTarget | null) =>
  target instanceof Element && target.closest("a, button, input, select, textarea, summary") === null;

const openMoveMenu = (id: number) =>
  document.querySelector<HTMLElement>(`[data-card="${id}"] [data-move-menu]`)?.click();

/** Arrows walk over the cards, with Shift they move or select; Escape ends the selection. */
export const useBoardKeys = (keys: BoardKeys): void => {
  const focused = () => cardIdOf(document.activeElement);

  const moveAside = (id: number, step: 1 | -1) => {
    const application = findCard({ columns: keys.columns }, id);
    const here = keys.columns.findIndex(({ stage }) => stage.key === application?.stage);
    const next = keys.columns[here + step];
    if (application && here !== -1 && next) keys.move(application, next.stage.key);
  };

  const walk = ({ key, shiftKey }: KeyboardEvent, id: number) => {
    if (shiftKey && key === "ArrowLeft") return moveAside(id, -1);
    if (shiftKey && key === "ArrowRight") return moveAside(id, 1);
    const next = stepFrom(keys.open, id, key);
    if (shiftKey && upAndDown.has(key))
      keys.select([...keys.selectedIds, id, ...(next === undefined ? [] : [next])]);
    if (next !== undefined) keys.focusCard(next);
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (event.defaultPrevented || altKey || ctrlKey || metaKey) return;
    if (keys.isDragging || isTyping(target) || isModalOpen()) return;
    if (key === "Escape" && keys.selectedIds.size > 0) return keys.select([]);
    if (!walking.has(key)) return;
    const id = cardIdOf(target);
    if (id === undefined && (!isFree(target) || keys.tabStopId === undefined)) return;
    event.preventDefault();
    if (id !== undefined) walk(event, id);
    else if (keys.tabStopId !== undefined) keys.focusCard(keys.tabStopId);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  useShortcut("selectCard", () => {
    const id = focused();
    if (id !== undefined) keys.toggle(id);
  });
  useShortcut("moveCard", () => {
    const id = focused();
    if (keys.selectedIds.size > 0) keys.openBulkMove();
    else if (id !== undefined) openMoveMenu(id);
  });
};
