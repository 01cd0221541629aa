import type { ProfileImportDetail, ValueMark } from "@jobtracker/contracts";
import { createContext, useContext, useState } from "react";

type Marks = ProfileImportDetail["marks"];

/** What the person points at: lines of the source, and from which side. */
export interface Pointing {
  readonly marks: Marks;
  readonly lines: Pick<ValueMark, "line" | "toLine"> | null;
  /** A value was pointed at: the source shows its lines. */
  readonly fromResult: boolean;
  pointAt(pointer: string): void;
  pointAtLine(line: number): void;
  leave(): void;
}

export const usePointingState = (marks: Marks): Pointing => {
  const [state, setState] = useState<Pick<Pointing, "lines" | "fromResult">>({
    lines: null,
    fromResult: false,
  });
  return {
    ...state,
    marks,
    pointAt: (pointer) => setState({ lines: marks[pointer] ?? null, fromResult: true }),
    pointAtLine: (line) => setState({ lines: { line, toLine: line }, fromResult: false }),
    leave: () => setState({ lines: null, fromResult: false }),
  };
};

export const PointingContext = createContext<Pointing>({
  marks: {},
  lines: null,
  fromResult: false,
  pointAt: () => undefined,
  pointAtLine: () => undefined,
  leave: () => undefined,
});

export const usePointing = (): Pointing => useContext(PointingContext);

/** Whether two runs of lines share one. */
export const areTogether = (
  one: Pick<ValueMark, "line" | "toLine"> | null | undefined,
  other: Pick<ValueMark, "line" | "toLine"> | null | undefined,
): boolean => Boolean(one && other && one.line <= other.toLine && other.line <= one.toLine);
