import type { AppErrorCode, NamedOperation } from "@jobtracker/contracts";
import type { Actor } from "../actor.ts";
import type { CallContext, PublicContext } from "../context.ts";
import { invalidInput, toAppError } from "../errors.ts";
import type { Handler } from "../handler.ts";
import { callerKey } from "./caller-key.ts";
import { executeMutation, executeQuery } from "./execute.ts";
import { demandPermission } from "./permission.ts";
import { countCall } from "./rate-limit.ts";
import { recordRefusal } from "./refusal.ts";

/** Runs one operation for a caller, through the whole policy. Rejects with AppError only. */
export type RunOperation = (call: CallContext, input: unknown) => Promise<unknown>;

/** Counts the calls about one subject together, for operations that name the field which says what they are about. */
const limitSubject = (call: CallContext, { name, operation }: NamedOperation, input: unknown) => {
  if (operation.kind === "query" || operation.limitedBy === undefined) return;
  const subject = String(Reflect.get(Object(input), operation.limitedBy));
  countCall(call, "subject", `${name} ${subject.normalize("NFKC").toLowerCase()}`);
};

const parseInput = ({ operation }: NamedOperation, raw: unknown): unknown => {
  const parsed = operation.input.safeParse(raw);
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
};

/** After who calls and how often: permission, input, and the operation itself. */
const perform = async (
  call: CallContext,
  actor: Actor,
  {
    named,
    handler,
    raw,
  }: { named: NamedOperation; handler: Handler<PublicContext, unknown, unknown>; raw: unknown },
) => {
  try {
    demandPermission(actor, named.operation);
    const input = parseInput(named, raw);
    if (named.operation.kind === "query") return await executeQuery({ call, actor, named, handler, input });
    limitSubject(call, named, input);
    return await executeMutation({ call, actor, named, handler, input });
  } catch (error) {
    await recordRefusal(call, actor, named, error);
    throw error;
  }
};

/**
 * The policy of an operation in its order: who calls, the rate limit, the permission, the input, then idempotency,
 * `prepare`, the transaction with `apply` and its audit row, the output. All surfaces call this one function; every call
 * is measured.
 */
export const operationRunner = (
  named: NamedOperation,
  handler: Handler<PublicContext, unknown, unknown>,
): RunOperation => {
  const rate = named.operation.rate ?? "standard";
  return async (call, raw) => {
    const started = performance.now();
    const measure = (outcome: AppErrorCode | "ok") =>
      call.platform.metrics.countOperation({
        operation: named.name,
        client: call.client,
        seconds: (performance.now() - started) / 1000,
        outcome,
      });
    try {
      const actor = await call.authenticate();
      countCall(call, rate, callerKey(actor, call.remoteAddress));
      const output = await perform(call, actor, { named, handler, raw });
      measure("ok");
      return output;
    } catch (thrown) {
      const error = toAppError(thrown);
      measure(error.code);
      throw error;
    }
  };
};
