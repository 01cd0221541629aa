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

/** The end tags that safe HTML, in which every element but the void ones has one, lacks at its end. */
export const endTagsOf = (safe: string): string => {
  const open: string[] = [];
  readTokens(safe, {
    open: (name) => {
      if (!WITHOUT_END.has(name)) open.push(name);
    },
    close: () => {
      open.pop();
    },
  });
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
};
