import type { Tool } from "../tools/tool.ts";

/** Shorter words (`a`, `of`, `my`) say nothing. */
const SHORTEST = 3;
const NAME_WEIGHT = 3;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);

/** `deletion` fits `delete`: half of a word and more is the same. */
const fits = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  const common = [...one].findIndex((letter, index) => letter !== other[index]);
  const length = common === -1 ? shorter : common;
  return length >= SHORTEST && length >= Math.max(one.length, other.length) / 2;
};

const score = (tool: Tool, words: readonly string[]): number => {
  const inName = wordsOf(tool.name.replaceAll("_", " "));
  const inText = wordsOf(`${tool.description} ${Object.keys(tool.inputSchema.properties ?? {}).join(" ")}`);
  const weightOf = (word: string) => {
    if (inName.some((other) => fits(word, other))) return NAME_WEIGHT;
    return inText.some((other) => fits(word, other)) ? 1 : 0;
  };
  return words.reduce((sum, word) => sum + weightOf(word), 0);
};

/** The tools that the words speak of, the best first; at most `most`. Empty if none does. */
export const matchingTools = (tools: readonly Tool[], query: string, most: number): readonly Tool[] => {
  const words = wordsOf(query);
  return tools
    .map((tool) => ({ tool, points: score(tool, words) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, most)
    .map(({ tool }) => tool);
};
