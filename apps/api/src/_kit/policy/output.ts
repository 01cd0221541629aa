import { isDeepStrictEqual } from "node:util";
import type { NamedOperation, OperationDefinition } from "@jobtracker/contracts";
import type { Settings } from "../settings.ts";

/** While people work with the server, one answer of an operation in so many is checked, and no more than one in so long. */
const SAMPLE = 100;
const PAUSE_MS = 1000;
/** Checking a large answer takes longer than finding it, and others wait: no more than this part of the time goes into it. */
const MOST_OF_TIME = 1 / 1000;

interface Sampled {
  /** Answers since one was checked. */
  since: number;
  /** When the next may be checked, by the clock of `performance`. */
  fromMs: number;
}

const sampled = new WeakMap<OperationDefinition, Sampled>();

const sampleOf = (operation: OperationDefinition): Sampled => {
  const known = sampled.get(operation);
  if (known !== undefined) return known;
  const first = { since: SAMPLE - 1, fromMs: 0 };
  sampled.set(operation, first);
  return first;
};

/** The answer, checked if it is in the sample. */
const checkSampled = (operation: OperationDefinition, answer: unknown): unknown => {
  const sample = sampleOf(operation);
  sample.since += 1;
  if (sample.since < SAMPLE) return answer;
  const startMs = performance.now();
  if (startMs < sample.fromMs) return answer;
  sample.since = 0;
  try {
    return operation.output.parse(answer);
  } finally {
    const endMs = performance.now();
    sample.fromMs = endMs + Math.max(PAUSE_MS, (endMs - startMs) / MOST_OF_TIME);
  }
};

/** What was answered, where every answer is checked. */
const given = new WeakSet<object>();

/** An answer is emptied once it is written: it must be nobody else's. */
const demandNew = (name: string, answer: unknown): void => {
  if (typeof answer !== "object" || answer === null) return;
  for (const part of [answer, ...Object.values(answer).filter(Array.isArray)]) {
    if (given.has(part) || Object.isFrozen(part))
      throw new TypeError(`${name} answered with something that it keeps: each answer is made anew`);
    given.add(part);
  }
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
  if (checks === "sample") return checkSampled(operation, answer);
  const parsed = operation.output.parse(answer);
  if (!isDeepStrictEqual(parsed, answer))
    throw new TypeError(`${name} answered with something that its contract does not have`);
  demandNew(name, answer);
  return parsed;
};
