import type { NamedOperation } from "@jobtracker/contracts";
import type { AnyTRPCRouter } from "@trpc/server";
import type { CallContext } from "../context.ts";
import type { RunOperation } from "../policy/run-operation.ts";
import type { Meta } from "../trpc.ts";

/** Calls an operation in process, through the whole policy. Rejects with AppError only. */
export type CallOperation = (named: NamedOperation, input: unknown, call: CallContext) => Promise<unknown>;

const hasMeta = (definition: object): definition is { meta: Meta; type: "query" | "mutation" } =>
  "meta" in definition && definition.meta !== undefined;

export interface BoundOperation {
  readonly kind: "query" | "mutation";
  readonly run: RunOperation;
}

/** The operations that are bound in a router, by their names. */
export const boundOperations = (router: AnyTRPCRouter): ReadonlyMap<string, BoundOperation> => {
  const procedures: Record<string, { _def: object }> = router._def.procedures;
  return new Map(
    Object.values(procedures).map(({ _def }) => {
      if (!hasMeta(_def)) throw new TypeError("A procedure without its operation");
      const { named, run } = _def.meta;
      return [named.name, { kind: named.operation.kind, run }];
    }),
  );
};

/** What REST and MCP call operations with. */
export const createCallOperation = (router: AnyTRPCRouter): CallOperation => {
  const bound = boundOperations(router);
  return (named, input, call) => {
    const operation = bound.get(named.name);
    if (operation === undefined) throw new TypeError(`Nothing is bound to ${named.name}`);
    return operation.run(call, input);
  };
};
