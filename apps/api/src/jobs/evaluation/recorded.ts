import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Evaluation, type Measured, shareOf } from "./evaluation.ts";

const file = join(import.meta.dirname, "../../../test-data/evaluation.json");

const Recorded = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ right: z.int().min(0), n: z.int().min(0) })),
);
type Recorded = z.output<typeof Recorded>;

/** The figures of the last recording, by evaluation and name. */
export const readRecorded = (): Recorded => Recorded.parse(JSON.parse(readFileSync(file, "utf8")));

/** Replaces the figures of what was measured; others stay. */
export const record = (measured: ReadonlyMap<Evaluation["name"], Measured>): void => {
  const recorded = readRecorded();
  for (const [name, { figures }] of measured) recorded[name] = Object.fromEntries(figures);
  const lines = Object.entries(recorded).map(([name, figures]) => {
    const inner = Object.entries(figures).map(
      ([figure, value]) => `    ${JSON.stringify(figure)}: { "right": ${value.right}, "n": ${value.n} }`,
    );
    return `  ${JSON.stringify(name)}: {\n${inner.join(",\n")}\n  }`;
  });
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
};

/** What is worse than recorded, in words; a figure that is not recorded, or no longer measured, is worse too. */
export const fallsOf = (
  name: Evaluation["name"],
  { figures }: Pick<Measured, "figures">,
  recorded: Recorded = readRecorded(),
): string[] => {
  const before = recorded[name] ?? {};
  const names = new Set([...Object.keys(before), ...figures.keys()]);
  return [...names].flatMap((figure) => {
    const was = before[figure];
    const is = figures.get(figure);
    if (was === undefined) return [`${name}, ${figure}: is not recorded`];
    if (is === undefined) return [`${name}, ${figure}: was recorded and is not measured`];
    if (shareOf(is) >= shareOf(was)) return [];
    return [`${name}, ${figure}: ${is.right} of ${is.n}, recorded were ${was.right} of ${was.n}`];
  });
};
