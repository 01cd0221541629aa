/** Numbers between two neighbours, so that most entries can be moved alone. */
const GAP = 1024;

interface Placed {
  readonly entryId: number;
  readonly position: number;
}

/** The number for an entry after all others. */
export const lastPosition = (others: readonly Placed[]): number => (others.at(-1)?.position ?? 0) + GAP;

/** The numbers for many entries after all others, in their order. */
export const lastPositions = (others: readonly Placed[], count: number): number[] => {
  const first = lastPosition(others);
  return Array.from({ length: count }, (_, index) => first + index * GAP);
};

const between = (before: number | undefined, after: number | undefined): number | undefined => {
  if (after === undefined) return (before ?? 0) + GAP;
  const middle = Math.floor(((before ?? after - 2 * GAP) + after) / 2);
  return middle > (before ?? Number.NEGATIVE_INFINITY) && middle < after ? middle : undefined;
};

/**
 * The number that puts an entry at `index` among the others, which are in their order. Where two neighbours leave no
 * room, the others get new numbers: `moved`.
 */
export const positionAt = (
  others: readonly Placed[],
  index: number,
): { readonly position: number; readonly moved: readonly Placed[] } => {
  const position = between(others[index - 1]?.position, others[index]?.position);
  if (position !== undefined) return { position, moved: [] };
  const moved = others.map(({ entryId }, at) => ({
    entryId,
    position: (at < index ? at + 1 : at + 2) * GAP,
  }));
  return { position: (index + 1) * GAP, moved };
};
