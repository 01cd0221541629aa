import type { Entry } from "./skill-index.ts";

/** Names in capitals alone that are shorter could be another's. */
const SHORTEST_SHOUTED = 4;

const SIGNS = /[^\p{L}\p{N}+#.]+/gu;

/** True if a name is written as its entry asks. `C`, `Go` and `Excel` need their capitals; `LLMs` is the plural of `LLM`. */
export const isSpelled = ({ spelled }: Entry, written: string): boolean => {
  if (spelled === undefined || spelled === written) return true;
  const [name, given] = [spelled.replace(SIGNS, ""), written.replace(SIGNS, "")];
  if (name === given || `${name}s` === given) return true;
  return name.length >= SHORTEST_SHOUTED && given === name.toUpperCase();
};
