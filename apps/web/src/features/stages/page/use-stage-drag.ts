import {
  type Announcements,
  closestCenter,
  type DndContextProps,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { Stage } from "@jobtracker/contracts";
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

/** Lets stages be dragged up and down. `target`: the one whose place the dragged one would take. */
export const useStageDrag = (stages: readonly Stage[], move: (stage: Stage, place: number) => void) => {
  const [target, setTarget] = useState<{ readonly key: string; readonly isBelow: boolean }>();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_DISTANCE } }),
    useSensor(TouchSensor, { activationConstraint: { delay: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE } }),
  );
  const placeOf = (key: string | number | undefined) => stages.findIndex((stage) => stage.key === key);

  const context: DndContextProps = {
    sensors,
    collisionDetection: closestCenter,
    accessibility: { announcements: silent },
    onDragOver: ({ active, over }) => {
      const isElsewhere = over && over.id !== active.id;
      const isBelow = placeOf(over?.id) > placeOf(active.id);
      setTarget(isElsewhere ? { key: String(over.id), isBelow } : undefined);
    },
    onDragCancel: () => setTarget(undefined),
    onDragEnd: ({ active, over }) => {
      setTarget(undefined);
      const stage = stages[placeOf(active.id)];
      if (stage && over && over.id !== active.id) move(stage, placeOf(over.id));
    },
  };
  return { context, target };
};
