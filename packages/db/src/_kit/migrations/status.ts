import type { Migration } from "./files.ts";

export const tellStatus = (
  database: string,
  applied: number,
  pending: readonly Migration[],
  tell: (line: string) => void,
) => {
  tell(`${database}: ${applied} migration(s) applied, ${pending.length} to apply`);
  for (const { name } of pending) tell(`  ${name}`);
};
