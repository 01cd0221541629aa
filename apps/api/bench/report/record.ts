import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { cells, surfaces } from "../cells.ts";
import type { Ratio } from "./result.ts";

const FILE = fileURLToPath(new URL("../recorded.json", import.meta.url));

/** A ratio may be this part below the recorded one before it counts as worse: machines are noisy. */
const TOLERANCE = 0.15;

const Recorded = z.strictObject({
  ratios: z.array(
    z.strictObject({
      synchronous: z.enum(["NORMAL", "FULL"]),
      surface: z.enum(surfaces),
      cell: z.enum(cells),
      reached: z.number(),
      byProcessor: z.number().nullable(),
    }),
  ),
});

const readRecorded = (): z.output<typeof Recorded> =>
  existsSync(FILE) ? Recorded.parse(JSON.parse(readFileSync(FILE, "utf8"))) : { ratios: [] };

const nameOf = ({ synchronous, surface, cell }: Pick<Ratio, "synchronous" | "surface" | "cell">) =>
  `${surface} ${cell} (${synchronous})`;

const rounded = (ratio: number) => Math.round(ratio * 1000) / 1000;

/** Keeps what was measured in the place of what was recorded for the same cells. */
export const recordRatios = (measured: readonly Ratio[]): void => {
  const names = new Set(measured.map(nameOf));
  const ratios = [
    ...readRecorded().ratios.filter((ratio) => !names.has(nameOf(ratio))),
    ...measured.map(({ synchronous, surface, cell, reached, byProcessor }) => ({
      synchronous,
      surface,
      cell,
      reached: rounded(reached),
      byProcessor: byProcessor === undefined ? null : rounded(byProcessor),
    })),
  ];
  writeFileSync(FILE, `${JSON.stringify({ ratios }, null, 2)}\n`);
};

const isWorse = (now: number | undefined, before: number | null) =>
  now === undefined || before === null || now < before * (1 - TOLERANCE);

/** A sentence for each ratio that is well below the recorded one, by the clock and by processor time too. */
export const worseThanRecorded = (measured: readonly Ratio[]): string[] => {
  const recorded = new Map(readRecorded().ratios.map((ratio) => [nameOf(ratio), ratio]));
  return measured.flatMap((ratio) => {
    const before = recorded.get(nameOf(ratio));
    if (before === undefined) return [];
    if (!isWorse(ratio.reached, before.reached) || !isWorse(ratio.byProcessor, before.byProcessor)) return [];
    return [`${nameOf(ratio)}: ${ratio.reached.toFixed(2)}, recorded ${before.reached.toFixed(2)}`];
  });
};
