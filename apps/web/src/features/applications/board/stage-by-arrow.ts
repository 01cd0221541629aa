import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

const steps: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Left and right take the card to the neighbouring column, however far that is. */
export const stageByArrow: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { droppableRects, collisionRect, over } = context;
  const columns = [...droppableRects].toSorted(([, a], [, b]) => a.left - b.left);
  if (collisionRect === null) return undefined;
  const middle = collisionRect.left + collisionRect.width / 2;
  // Right after it was picked up it is over nothing yet, and a quick hand has pressed the arrow already.
  const here = columns.findIndex(([id, { left, right }]) =>
    over ? id === over.id : left <= middle && middle <= right,
  );
  const next = columns[here + step]?.[1];
  if (here === -1 || next === undefined) return undefined;
  return {
    x: currentCoordinates.x + (next.left + next.width / 2) - middle,
    y: currentCoordinates.y,
  };
};
