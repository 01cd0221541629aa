import { isDeepStrictEqual } from "node:util";
import type { NamedOperation, OperationDefinition } from "@jobtracker/contracts";
import type { Settings } from "../settings.ts";

/** One answer of an operation in so many is checked while people work with the server. */
const SAMPLE = 100;

const answered = new WeakMap<OperationDefinition, number>();

const isInSample = (operation: OperationDefinition): boolean => {
  const before = answered.get(operation) ?? 0;
  answered.set(operation, before + 1);
  return before % SAMPLE === 0;
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
