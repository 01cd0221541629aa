import {
  type Announcements,
  closestCenter,
  type DndContextProps,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import { useDropTarget } from "../drag/use-drop-target.ts";

/** Pixels the mouse, and milliseconds the finger, must hold before a press becomes a drag. */
const MOUSE_DISTANCE = 4;
const TOUCH_DELAY = 120;
const TOUCH_TOLERANCE = 8;

/** Dragging is for the pointer; what the keys do is said by the list itself. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Lets the entries of a list be dragged up and down. `target`: the one whose place the dragged one would take. */
export const useOrderDrag = <ID extends string | number>(
  ids: readonly ID[],
  move: (id: ID, place: number) => void,
) => {
  const [target, setTarget] = useState<{ readonly id: ID; readonly isBelow: boolean }>();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: { delay: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE } }),
  );
  const known: readonly unknown[] = ids;
  const placeOf = (id: string | number | undefined) => known.indexOf(id);

  const drop = useDropTarget(closestCenter);

  const context: DndContextProps = {
    sensors,
    collisionDetection: drop.collisionDetection,
    accessibility: { announcements: silent },
    onDragStart: drop.follow,
    onDragOver: ({ active, over }) => {
      const [from, to] = [placeOf(active.id), placeOf(over?.id)];
      const id = ids[to];
      setTarget(id === undefined || from === to ? undefined : { id, isBelow: to > from });
    },
    onDragCancel: () => setTarget(undefined),
    onDragEnd: ({ active, over }) => {
      setTarget(undefined);
      const [from, to] = [placeOf(active.id), placeOf(drop.targetOf({ over }))];
      const id = ids[from];
      if (id !== undefined && to !== -1 && from !== to) move(id, to);
    },
  };
  return { context, target };
};
