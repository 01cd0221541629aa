import type { ClientRect, KeyboardCoordinateGetter } from "@dnd-kit/core";

const steps: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

const middleOf = ({ left, width }: ClientRect) => left + width / 2;

/**
 * Left and right take the card to the neighbouring column, however far that is. Neighbouring to where the card is drawn:
 * what dnd-kit calls `over` comes after drawing, and a quick hand has pressed the next arrow by then.
 */
export const stageByArrow: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { droppableRects, collisionRect } = context;
  if (collisionRect === null) return undefined;
  const middle = middleOf(collisionRect);
  const columns = [...droppableRects.values()].map(middleOf).toSorted((a, b) => a - b);
  const distances = columns.map((column) => Math.abs(column - middle));
  const next = columns[distances.indexOf(Math.min(...distances)) + step];
  if (next === undefined) return undefined;
  return { x: currentCoordinates.x + next - middle, y: currentCoordinates.y };
};
