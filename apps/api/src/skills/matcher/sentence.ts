/** Units on each side of a name after which its sentence is cut. */
const LONGEST_SIDE = 240;

const endsSentence = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  if (letter === "\n") return true;
  return (
    (letter === "." || letter === "!" || letter === "?") &&
    /^\s+[^\p{Ll}\s]/u.test(text.slice(at + 1, at + 4))
  );
};

const isHalf = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The sentence or line around a name, without the space and bullets around it. */
export const sentenceAround = (text: string, start: number, end: number): readonly [number, number] => {
  let from = start;
  while (from > 0 && start - from < LONGEST_SIDE && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST_SIDE && !endsSentence(text, to)) to += 1;
  if (to < text.length && text.charAt(to) !== "\n") to += 1;
  while (from < start && (/[\s•·*–-]/.test(text.charAt(from)) || isHalf(text, from))) from += 1;
  while (to > end && (/\s/.test(text.charAt(to - 1)) || isHalf(text, to))) to -= 1;
  return [from, to];
};
