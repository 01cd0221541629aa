import type { MutationDefinition, OperationDefinition, OutputOf, ParsedInputOf } from "@jobtracker/contracts";
import type { Credential } from "./actor.ts";
import type { PersonContext, PublicContext, SessionEffect } from "./context.ts";

/** One row as it was and as it is; null: it was not there, or is no longer. Fields by their names in the code. */
export interface Change {
  readonly table: string;
  readonly id: number;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What a mutation did. */
export interface Applied<Output> {
  readonly output: Output;
  /** Every row that was changed: the field-level difference of the audit comes from here. */
  readonly changes: readonly Change[];
  /** For public operations: the person whom it was done for, in whose chain it is recorded. */
  readonly person?: { readonly userId: number; readonly credential: Credential };
  readonly session?: SessionEffect;
}

export type ContextOf<Op extends OperationDefinition> = Op["permission"] extends "public"
  ? PublicContext
  : PersonContext;

type ResultOf<Op extends OperationDefinition> = Op extends MutationDefinition
  ? Applied<OutputOf<Op>>
  : OutputOf<Op>;

/** The second step: inside the transaction, database only; on SQL Server it may run again after a transient fault. */
export type Apply<Context, Result> = (context: Context) => Promise<Result>;

/** A handler with slow or outside work before the transaction (fetch, hash, parse), which writes nothing. */
export interface TwoStepHandler<Context, Input, Result> {
  prepare(context: Context, input: Input): Promise<Apply<Context, Result>>;
}

/** A handler: the second step alone, or both. */
export type Handler<Context, Input, Result> =
  | ((context: Context, input: Input) => Promise<Result>)
  | TwoStepHandler<Context, Input, Result>;

export type HandlerOf<Op extends OperationDefinition> = Handler<
  ContextOf<Op>,
  ParsedInputOf<Op>,
  ResultOf<Op>
>;

/** Joins `prepare` and `apply`: what the first returns is the last argument of the second. */
export const prepared = <Context, Input, Preparation, Result>(
  prepare: (context: Context, input: Input) => Promise<Preparation>,
  apply: (context: Context, input: Input, preparation: Preparation) => Promise<Result>,
): TwoStepHandler<Context, Input, Result> => ({
  prepare: async (context, input) => {
    const preparation = await prepare(context, input);
    return (applyContext) => apply(applyContext, input, preparation);
  },
});

/** The first step of any handler. */
export const prepareHandler = <Context, Input, Result>(
  handler: Handler<Context, Input, Result>,
  context: Context,
  input: Input,
): Promise<Apply<Context, Result>> =>
  typeof handler === "function"
    ? Promise.resolve((applyContext: Context) => handler(applyContext, input))
    : handler.prepare(context, input);
