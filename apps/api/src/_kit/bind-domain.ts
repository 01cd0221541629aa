import {
  type Domain,
  type InputOf,
  listOperations,
  type NamedOperation,
  type OperationDefinition,
  type Operations,
  type OutputOf,
  type QueryDefinition,
} from "@jobtracker/contracts";
import type { TRPCMutationProcedure, TRPCQueryProcedure } from "@trpc/server";
import type { HandlerOf } from "./handler.ts";
import { bindOperation } from "./policy/base-procedure.ts";
import type { Meta } from "./trpc.ts";

type ProcedureOf<Op extends OperationDefinition> = Op extends QueryDefinition
  ? TRPCQueryProcedure<{ input: InputOf<Op>; output: OutputOf<Op>; meta: Meta }>
  : TRPCMutationProcedure<{ input: InputOf<Op>; output: OutputOf<Op>; meta: Meta }>;

export type HandlersOf<Ops extends Operations> = { readonly [Key in keyof Ops]: HandlerOf<Ops[Key]> };
export type ProceduresOf<Ops extends Operations> = { [Key in keyof Ops]: ProcedureOf<Ops[Key]> };

/** Binds a handler to every operation of a domain: a missing, extra or ill-typed one does not compile. */
export const bindDomain = <Name extends string, Ops extends Operations>(
  domain: Domain<Name, Ops>,
  handlers: HandlersOf<Ops>,
): ProceduresOf<Ops> => {
  const bind = (named: NamedOperation) =>
    [named.key, bindOperation(named, handlers[named.key] as never)] as const;
  // The mapped type above is what each entry was checked against; a record built in a loop cannot show it.
  return Object.fromEntries(listOperations({ domain }).map(bind)) as never;
};
