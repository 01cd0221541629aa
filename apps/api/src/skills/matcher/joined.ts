const SPACE = /\s/;

/** Signs that stand between the words of one name: `front-end`, `CI/CD`, `Node.js`. */
const JOINTS = " \u00a0\n-\u2010\u2011\u2013'’./_:+";

/** How far the words of a phrase may stand apart. */
const WIDEST = 4;

/** True if two words with this between them can be parts of one name. */
export const canJoin = (text: string, end: number, start: number): boolean => {
  const width = start - end;
  if (width === 0) return true;
  if (width === 1) return JOINTS.includes(text.charAt(end));
  if (width > WIDEST) return false;
  let lines = 0;
  let signs = 0;
  for (let at = end; at < start; at += 1) {
    const letter = text.charAt(at);
    if (letter === "\n") lines += 1;
    else if (!SPACE.test(letter)) {
      // `- ` begins an item, and `. ` ends a sentence; `/` and the hyphen at the end of a line join.
      if (letter !== "/" && !(letter === "-" && text.charAt(at + 1) === "\n")) return false;
      signs += 1;
    }
  }
  return lines <= 1 && signs <= 1;
};
