import { isDeepStrictEqual } from "node:util";
import type { NamedOperation, OperationDefinition } from "@jobtracker/contracts";
import type { Settings } from "../settings.ts";

/** While people work with the server, one answer of an operation in so many is checked, and no more than one in so long. */
const SAMPLE = 100;
const PAUSE_MS = 1000;

interface Sampled {
  /** Answers since one was checked. */
  since: number;
  /** When the next may be checked, by the clock of `performance`. */
  readonly fromMs: number;
}

const sampled = new WeakMap<OperationDefinition, Sampled>();

const isInSample = (operation: OperationDefinition): boolean => {
  const last = sampled.get(operation);
  if (last !== undefined) {
    last.since += 1;
    if (last.since < SAMPLE || performance.now() < last.fromMs) return false;
  }
  sampled.set(operation, { since: 0, fromMs: performance.now() + PAUSE_MS });
  return true;
};

/**
 * An answer, checked against its contract; that of a mutation before it is committed. The compiler has checked it already,
 * and reading it again costs more than finding it, so the running server checks a sample; `every` answer is checked in
 * tests and development, and must then be exactly what the contract says: not a field more. Throws for one that breaks
 * the contract.
 */
export const checkAnswer = (
  { name, operation }: NamedOperation,
  answer: unknown,
  checks: Settings["ANSWER_CHECKS"],
): unknown => {
  if (checks === "sample" && !isInSample(operation)) return answer;
  const parsed = operation.output.parse(answer);
  if (checks === "every" && !isDeepStrictEqual(parsed, answer))
    throw new TypeError(`${name} answered with something that its contract does not have`);
  return parsed;
};
