import { type Cell, requirementOf, type Surface } from "../cells.ts";
import type { HeavyRead } from "../measures/heavy-read.ts";
import type { Contender, Measured } from "../measures/rounds.ts";
import type { Synchronous } from "../servers/product.ts";

export interface CellResult {
  readonly synchronous: Synchronous;
  readonly cell: Cell;
  readonly measured: ReadonlyMap<Contender, Measured>;
}

export interface Results {
  readonly cells: readonly CellResult[];
  /** Milliseconds. */
  readonly coldStart: number;
  readonly heavyReads: readonly HeavyRead[];
}

export interface Ratio {
  readonly synchronous: Synchronous;
  readonly surface: Surface;
  readonly cell: Cell;
  readonly against: "floor" | "rest";
  readonly required: number;
  readonly reached: number;
  /** By the servers' processor time instead of by the clock; undefined where that is not known. */
  readonly byProcessor: number | undefined;
}

/** What a cell's surfaces reach, in the order in which they were measured. */
export const ratiosOfCell = ({ synchronous, cell, measured }: CellResult): Ratio[] =>
  Array.from(measured).flatMap(([contender, { callsPerSecond, processorTime }]) => {
    if (contender === "floor") return [];
    const { against, ratio: required } = requirementOf(contender, cell);
    const base = measured.get(against);
    if (base === undefined) return [];
    const reached = callsPerSecond / base.callsPerSecond;
    const byProcessor =
      base.processorTime === undefined || processorTime === undefined
        ? undefined
        : base.processorTime / processorTime;
    return [{ synchronous, surface: contender, cell, against, required, reached, byProcessor }];
  });

/** Calls per second of each surface as a part of what it is held against. */
export const ratiosOf = ({ cells }: Results): Ratio[] => cells.flatMap(ratiosOfCell);
