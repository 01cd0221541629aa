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
export const useOrderDrag = (ids: readonly number[], move: (id: number, place: number) => void) => {
  const [target, setTarget] = useState<{ readonly id: number; readonly isBelow: boolean }>();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: { delay: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE } }),
  );
  const placeOf = (id: string | number | undefined) => ids.indexOf(Number(id));

  const context: DndContextProps = {
    sensors,
    collisionDetection: closestCenter,
    accessibility: { announcements: silent },
    onDragOver: ({ active, over }) => {
      const isElsewhere = over && over.id !== active.id;
      const isBelow = placeOf(over?.id) > placeOf(active.id);
      setTarget(isElsewhere ? { id: Number(over.id), isBelow } : undefined);
    },
    onDragCancel: () => setTarget(undefined),
    onDragEnd: ({ active, over }) => {
      setTarget(undefined);
      if (over && over.id !== active.id) move(Number(active.id), placeOf(over.id));
    },
  };
  return { context, target };
};
