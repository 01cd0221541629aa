import {
  type CollisionDetection,
  closestCenter,
  type DndContextProps,
  KeyboardSensor,
  type KeyboardSensorOptions,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { Application, BoardColumn } from "@jobtracker/contracts";
import { useRef, useState } from "react";
import { useDropTarget } from "../../../_kit/drag/use-drop-target.ts";
import { useEarlyKeys } from "../../../_kit/drag/use-early-keys.ts";
import { t } from "../../../messages/index.ts";
import { findCard } from "../moving/move-card.ts";
import { boardAnnouncements } from "./announcements.ts";
import { stageByArrow } from "./stage-by-arrow.ts";

/** Pixels the mouse, and milliseconds the finger, must hold before a press becomes a drag: links and scrolling still work. */
const MOUSE_DISTANCE = 5;
const TOUCH_DELAY = 220;
const TOUCH_TOLERANCE = 6;

/** Made once: new ones would draw every card of the board anew, each time. */
const mouse = { activationConstraint: { distance: MOUSE_DISTANCE } };
const touch = { activationConstraint: { delay: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE } };
// While a board scrolls smoothly, dnd-kit loses the arrows that follow.
const keyboard: KeyboardSensorOptions = { coordinateGetter: stageByArrow, scrollBehavior: "auto" };

/** Under the pointer; by keyboard there is none, and the nearest counts. */
const columnUnderPointer: CollisionDetection = (arguments_) =>
  arguments_.pointerCoordinates === null ? closestCenter(arguments_) : pointerWithin(arguments_);

export const useBoardDrag = (
  columns: readonly BoardColumn[],
  move: (application: Application, stage: string) => void,
) => {
  const [activeId, setActiveId] = useState<number>();
  const isFresh = useRef(false);
  const sensors = useSensors(
    useSensor(MouseSensor, mouse),
    useSensor(TouchSensor, touch),
    useSensor(KeyboardSensor, keyboard),
  );
  const drop = useDropTarget(columnUnderPointer);
  const earlyKeys = useEarlyKeys();
  const card = (id: string | number) => findCard({ columns: [...columns] }, Number(id));

  const context: DndContextProps = {
    sensors,
    collisionDetection: drop.collisionDetection,
    accessibility: {
      announcements: boardAnnouncements(columns, isFresh, drop.targetOf),
      screenReaderInstructions: { draggable: t.applications.board.instructions },
    },
    onDragStart: ({ active, activatorEvent }) => {
      drop.follow();
      earlyKeys.hold(activatorEvent);
      setActiveId(Number(active.id));
    },
    onDragOver: earlyKeys.release,
    onDragCancel: () => {
      earlyKeys.drop();
      setActiveId(undefined);
    },
    onDragEnd: ({ active, over }) => {
      earlyKeys.drop();
      setActiveId(undefined);
      const application = card(active.id);
      const stage = drop.targetOf({ over });
      if (application && stage !== undefined && stage !== application.stage) move(application, String(stage));
    },
  };
  return { context, active: activeId === undefined ? undefined : card(activeId) };
};
