import type { NamedOperation } from "@jobtracker/contracts";
import type { PublicContext } from "../context.ts";
import type { Handler } from "../handler.ts";
import { toTrpcError, trpc } from "../trpc.ts";
import { operationRunner } from "./run-operation.ts";

/** The tRPC form of one operation. The policy parses the input, so tRPC hands it on as it came. */
export const bindOperation = (named: NamedOperation, handler: Handler<PublicContext, unknown, unknown>) => {
  const run = operationRunner(named, handler);
  const procedure = trpc.procedure.meta({ named, run }).input((raw: unknown) => raw);
  const resolve = ({ ctx, input }: { ctx: Parameters<typeof run>[0]; input: unknown }) =>
    run(ctx, input).catch((error: unknown) => {
      throw toTrpcError(error);
    });
  return named.operation.kind === "query" ? procedure.query(resolve) : procedure.mutation(resolve);
};
