import { readTokens } from "./tokens.ts";

const WITHOUT_END = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** True if at some place more elements were begun than ended, by more than `depth`. Linear; counts, and does not match, the tags. */
export const nestsDeeperThan = (html: string, depth: number): boolean => {
  let open = 0;
  let deepest = 0;
  readTokens(html, {
    open: (name) => {
      if (!WITHOUT_END.has(name)) deepest = Math.max(deepest, ++open);
    },
    close: () => {
      open = Math.max(0, open - 1);
    },
  });
  return deepest > depth;
};
