import type { NamedOperation } from "@jobtracker/contracts";
import type { CallContext, PublicContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import type { Handler } from "../handler.ts";
import { toTrpcError, trpc } from "../trpc.ts";
import { callerKey } from "./caller-key.ts";
import { executeMutation, executeQuery } from "./execute.ts";
import { demandPermission } from "./permission.ts";
import { countCall } from "./rate-limit.ts";
import { recordRefusal } from "./refusal.ts";

/** Outermost: measures the call, and gives every error the form of its code. */
const measured = trpc.middleware(async ({ ctx, meta, next }) => {
  const started = performance.now();
  const result = await next();
  const error = result.ok ? undefined : toAppError(result.error);
  ctx.platform.metrics.countOperation({
    operation: meta?.named.name ?? "unknown",
    client: ctx.client,
    seconds: (performance.now() - started) / 1000,
    outcome: error?.code ?? "ok",
  });
  if (error !== undefined) throw toTrpcError(error);
  return result;
});

/** Who calls, the rate limit, the permission: in this order, and all before the input is looked at. */
const access = trpc.middleware(async ({ ctx, meta, next }) => {
  if (meta === undefined) throw new TypeError("A procedure without its operation");
  const { named } = meta;
  const actor = await ctx.authenticate();
  await countCall(ctx, named.operation.rate ?? "standard", callerKey(actor, ctx.remoteAddress));
  try {
    demandPermission(actor, named.operation);
  } catch (refusal) {
    await recordRefusal(ctx, actor, named, refusal);
    throw refusal;
  }
  const result = await next({ ctx: { actor } });
  if (!result.ok) await recordRefusal(ctx, actor, named, result.error);
  return result;
});

/** Counts the calls about one subject together, for operations that name the field which says what they are about. */
const limitSubject = async (call: CallContext, { name, operation }: NamedOperation, input: unknown) => {
  if (operation.kind === "query" || operation.limitedBy === undefined) return;
  const subject = String(Reflect.get(Object(input), operation.limitedBy));
  await countCall(call, "subject", `${name} ${subject.normalize("NFKC").toLowerCase()}`);
};

const base = trpc.procedure.use(measured).use(access);

/** The procedure of one operation: the policy in its order, then the handler. */
export const bindOperation = (named: NamedOperation, handler: Handler<PublicContext, unknown, unknown>) => {
  const procedure = base.meta({ named }).input(named.operation.input);
  return named.operation.kind === "query"
    ? procedure.query(({ ctx, input }) =>
        executeQuery({ call: ctx, actor: ctx.actor, named, handler, input }),
      )
    : procedure.mutation(async ({ ctx, input }) => {
        await limitSubject(ctx, named, input);
        return executeMutation({ call: ctx, actor: ctx.actor, named, handler, input });
      });
};
