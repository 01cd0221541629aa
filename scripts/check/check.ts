import type { Outcome } from "./outcome.ts";

/** Names that `--only` and `--skip` take. */
export const groups = [
  "style",
  "types",
  "boundaries",
  "dead-code",
  "dependencies",
  "generated",
  "unit",
  "mcp",
  "build",
  "e2e",
] as const;

export type Group = (typeof groups)[number];

export type Context = {
  /** Absolute path of the repository. */
  root: string;
  /** An empty folder for reports; removed at the end. */
  scratch: string;
  /** Part of a test file's name; only matching test files run. */
  filter: string | undefined;
};

export type Check = {
  group: Group;
  /** What is proved when it passes. */
  title: string;
  run: (context: Context) => Promise<Outcome>;
};
