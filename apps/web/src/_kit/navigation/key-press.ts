/** What counts of a keyboard event. */
export type KeyPress = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** How long the second key of two may be waited for (ms). */
const PAUSE = 1_500;

const LETTER = /^\p{L}$/u;

/**
 * A key press as the shortcuts write it; undefined if no shortcut could mean it. Shift is part of a sign (`?`), but makes
 * a letter another key; caps lock does not.
 */
export const writePress = (
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress,
  isMac: boolean,
): string | undefined => {
  const [mod, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  if (altKey || other || key === "Shift") return undefined;
  const isSign = key.length === 1 && !LETTER.test(key);
  const bare = LETTER.test(key) ? key.toLowerCase() : key;
  return `${mod ? "mod+" : ""}${shiftKey && !isSign ? "shift+" : ""}${bare}`;
};

/** Puts two presses that belong together into one: the keys of the shortcut that is meant now, if any is. */
export const createReader = (now: () => number) => {
  let begun: { readonly press: string; readonly at: number } | undefined;
  return (press: string, bound: readonly string[]): string | undefined => {
    const first = begun !== undefined && now() - begun.at <= PAUSE ? begun.press : undefined;
    begun = undefined;
    if (first !== undefined && bound.includes(`${first} ${press}`)) return `${first} ${press}`;
    if (bound.includes(press)) return press;
    if (bound.some((keys) => keys.startsWith(`${press} `))) begun = { press, at: now() };
    return undefined;
  };
};
