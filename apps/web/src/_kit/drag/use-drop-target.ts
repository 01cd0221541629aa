import {
  type ClientRect,
  type CollisionDetection,
  type DragEndEvent,
  getFirstCollision,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import { useCallback, useRef } from "react";

type Drawn = Parameters<CollisionDetection>[0];

interface Point {
  readonly x: number;
  readonly y: number;
}

const pointOf = (event: MouseEvent | TouchEvent): Point | undefined => {
  const at = "touches" in event ? event.touches[0] : event;
  return at && { x: at.clientX, y: at.clientY };
};

const movedBy = (rect: ClientRect, x: number, y: number): ClientRect => ({
  ...rect,
  left: rect.left + x,
  right: rect.right + x,
  top: rect.top + y,
  bottom: rect.bottom + y,
});

/**
 * Where a drag ends. dnd-kit tells what was below some time after it last drew, and a quick hand, or a slow device, is
 * further by then: what is dropped would land beside the place that it was dropped on. So the pointer is followed here,
 * and what is below it, or by keyboard below what was drawn last, is looked up once more at the end.
 */
export const useDropTarget = (detect: CollisionDetection) => {
  const drawn = useRef<Drawn>(undefined);
  const pointer = useRef<Point>(undefined);

  const follow = useCallback(() => {
    drawn.current = undefined;
    pointer.current = undefined;
    const over = new AbortController();
    const options = { capture: true, passive: true, signal: over.signal };
    const note = (event: MouseEvent | TouchEvent) => {
      pointer.current = pointOf(event) ?? pointer.current;
    };
    for (const type of ["mousemove", "mouseup", "touchmove"] as const)
      window.addEventListener(type, note, options);
    for (const type of ["mouseup", "touchend", "touchcancel"] as const)
      window.addEventListener(type, () => over.abort(), options);
  }, []);

  const collisionDetection = useCallback<CollisionDetection>(
    (now) => {
      drawn.current = now;
      return detect(now);
    },
    [detect],
  );

  const targetOf = useCallback(
    ({ over }: Pick<DragEndEvent, "over">): UniqueIdentifier | undefined => {
      const [last, at] = [drawn.current, pointer.current];
      if (!last) return over?.id;
      if (!last.pointerCoordinates || !at) return getFirstCollision(detect(last), "id") ?? undefined;
      const { x, y } = last.pointerCoordinates;
      const collisionRect = movedBy(last.collisionRect, at.x - x, at.y - y);
      return getFirstCollision(detect({ ...last, pointerCoordinates: at, collisionRect }), "id") ?? undefined;
    },
    [detect],
  );

  return {
    collisionDetection,
    /** To be called when a drag starts: the pointer is followed until it is released. */
    follow,
    /** What is dropped on; holds until the next drag starts. */
    targetOf,
  };
};
