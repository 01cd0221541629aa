import type { Values } from "./edit-target.ts";

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The fields of `edits` that say something else than `said`. */
export const differing = (edits: Values, said: Values): Values =>
  Object.fromEntries(Object.entries(edits).filter(([name, value]) => !isSame(value, said[name])));

/** The edits that were made while others were being sent. */
export const leftAfter = (edits: Values, sent: Values): Values =>
  Object.fromEntries(
    Object.entries(edits).filter(([name, value]) => !(name in sent) || !isSame(value, sent[name])),
  );

/** What somebody else wrote into the same fields: it is neither what was there before nor what I wrote. */
export const collisions = (edits: Values, before: Values, theirs: Values): Values =>
  Object.fromEntries(
    Object.entries(edits).flatMap(([name, mine]) =>
      isSame(theirs[name], before[name]) || isSame(theirs[name], mine) ? [] : [[name, theirs[name]]],
    ),
  );
