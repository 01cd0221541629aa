import type { NamedOperation } from "@jobtracker/contracts";
import type { AnyTRPCRouter } from "@trpc/server";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import { trpc } from "../trpc.ts";

/** Calls an operation by its name, in process, through its tRPC procedure and so through the whole policy. */
export type CallOperation = (named: NamedOperation, input: unknown, call: CallContext) => Promise<unknown>;

type Procedures = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** REST and MCP call operations with this. Rejects with AppError only. */
export const createCallOperation = (router: AnyTRPCRouter): CallOperation => {
  const createCaller = trpc.createCallerFactory(router);
  return async (named, input, call) => {
    // A caller of a router whose type is known only at run time has no types of its own.
    const procedure = (createCaller(call) as unknown as Procedures)[named.domain]?.[named.key];
    if (procedure === undefined) throw new TypeError(`No procedure is bound to ${named.name}`);
    try {
      return await procedure(input);
    } catch (error) {
      throw toAppError(error);
    }
  };
};
