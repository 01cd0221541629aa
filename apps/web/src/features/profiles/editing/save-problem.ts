import { AppError } from "@jobtracker/contracts";
import { readFailure } from "../../../_kit/api/failure.ts";
import type { Said, Values } from "./edit-target.ts";

/** Why something is not saved. */
export interface SaveProblem {
  readonly kind: "conflict" | "refused";
  readonly message: string;
  /** What is wrong with which field. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the fields in question say elsewhere. */
  readonly theirs: Values;
}

const byField = (issues: AppError["issues"]) =>
  Object.fromEntries(
    issues.toReversed().map(({ path, message }) => {
      const name = path.findLast((part) => typeof part === "string");
      return [name ?? "", message];
    }),
  );

export const refusal = (error: unknown): SaveProblem => {
  const { message, issues } = error instanceof AppError ? error : readFailure(error);
  return { kind: "refused", message, fields: byField(issues), theirs: {} };
};

export const isVersionConflict = (error: unknown) => readFailure(error).code === "VERSION_CONFLICT";

/** Thrown where somebody else wrote into the same fields. */
export class Collision extends Error {
  readonly theirs: Values;
  readonly said: Said;

  constructor(theirs: Values, said: Said) {
    super("Changed elsewhere in the meantime");
    this.theirs = theirs;
    this.said = said;
  }
}
