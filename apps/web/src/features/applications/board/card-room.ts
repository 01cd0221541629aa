/** Up to so many cards of a column are simply all there: for searching in the page, for paper, for a short way to the end. */
export const ALWAYS_SHOWN = 40;

/** Between two cards (px). */
export const CARD_GAP = 8;
