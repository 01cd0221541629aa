import { parseArgs } from "node:util";
import { type Cell, cells, type Surface, surfaces } from "./cells.ts";
import type { Timing } from "./measures/rounds.ts";
import type { Synchronous } from "./servers/product.ts";

export const usage = `Usage: pnpm bench [options]

Compares the product with a floor: bare Fastify with prepared node:sqlite statements that gives the same answers
(docs/speed.md). Says first whether the answers are equal, and measures only then. Build it first: npm run build.

  --quick                      one round of 3 s instead of three of 10 s: an indication
  --only rest|trpc|mcp         only this surface (repeatable)
  --cell <cell>                only this cell (repeatable): ${cells.join(", ")}
  --synchronous normal|full    only with this durability instead of with both
  --check                      fail if a ratio is well below the recorded one (apps/api/bench/recorded.json)
  --record                     record the ratios, and write the tables into docs/speed.md
  --profile <surface>/<cell>   where the product spends its time, such as rest/get or trpc-batch/list; or floor/list
  --help                       print this text

Surfaces of --profile: ${surfaces.join(", ")}, floor.`;

export class UnknownOption extends Error {}

const oneOf = <Name extends string>(names: readonly Name[], text: string, what: string): Name => {
  const name = names.find((known) => known === text);
  if (name === undefined) throw new UnknownOption(`${what} ${text} is not one of: ${names.join(", ")}.`);
  return name;
};

const surfacesOf: Readonly<Record<"rest" | "trpc" | "mcp", readonly Surface[]>> = {
  rest: ["rest"],
  trpc: ["trpc", "trpc-batch"],
  // Held against the same REST call.
  mcp: ["rest", "mcp", "mcp-2025"],
};

export interface ProfileTarget {
  readonly surface: Surface | "floor";
  readonly cell: Cell;
}

const profileTarget = (text: string): ProfileTarget => {
  const [surface = "", cell = ""] = text.split("/");
  return {
    surface: oneOf([...surfaces, "floor"] as const, surface, "--profile: the surface"),
    cell: oneOf(cells, cell, "--profile: the cell"),
  };
};

export interface Options {
  readonly help: boolean;
  readonly timing: Timing;
  readonly surfaces: readonly Surface[];
  readonly cells: readonly Cell[];
  readonly synchronous: readonly Synchronous[];
  readonly check: boolean;
  readonly record: boolean;
  readonly profile: ProfileTarget | undefined;
}

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      options: {
        quick: { type: "boolean", default: false },
        only: { type: "string", multiple: true },
        cell: { type: "string", multiple: true },
        synchronous: { type: "string" },
        check: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
        profile: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UnknownOption(error instanceof Error ? error.message : String(error));
  }
};

const FULL_TIMING: Timing = { rounds: 3, seconds: 10, warmUpSeconds: 4 };
const QUICK_TIMING: Timing = { rounds: 1, seconds: 3, warmUpSeconds: 2 };

const chosenSurfaces = (only: readonly string[]): readonly Surface[] => {
  const chosen = only.flatMap((text) => surfacesOf[oneOf(["rest", "trpc", "mcp"], text, "--only")]);
  return chosen.length === 0 ? surfaces : surfaces.filter((surface) => chosen.includes(surface));
};

const chosenDurabilities = (text: string | undefined): readonly Synchronous[] => {
  if (text === undefined) return ["NORMAL", "FULL"];
  return [oneOf(["normal", "full"], text, "--synchronous") === "full" ? "FULL" : "NORMAL"];
};

/** Throws UnknownOption for an option, or a value of one, that does not exist. */
export const readOptions = (args: string[]): Options => {
  const { quick, only = [], cell = [], synchronous, profile, ...rest } = parse(args);
  const chosen = cell.map((text) => oneOf(cells, text, "--cell"));
  return {
    ...rest,
    timing: quick ? QUICK_TIMING : FULL_TIMING,
    surfaces: chosenSurfaces(only),
    cells: chosen.length === 0 ? cells : chosen,
    synchronous: chosenDurabilities(synchronous),
    profile: profile === undefined ? undefined : profileTarget(profile),
  };
};
