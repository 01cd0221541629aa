import type { NamedOperation } from "@jobtracker/contracts";
import { lockPerson, type Queryable } from "@jobtracker/db";
import type { Actor } from "../actor.ts";
import type { CallContext, PublicContext } from "../context.ts";
import { type Applied, type Apply, type Handler, prepareHandler } from "../handler.ts";
import { auditMutation } from "./audit.ts";
import { finishIdempotent, recallAnswer, startIdempotent } from "./idempotency.ts";
import { checkAnswer } from "./output.ts";
import { transactionInChain } from "./transaction.ts";

interface Execution {
  readonly call: CallContext;
  readonly actor: Actor;
  readonly named: NamedOperation;
  readonly handler: Handler<PublicContext, unknown, unknown>;
  readonly input: unknown;
}

const operationContext = (
  { call, actor }: Execution,
  db: Queryable,
  now = call.platform.now().toISOString(),
): PublicContext => ({
  actor,
  db,
  platform: call.platform,
  log: call.log,
  requestId: call.requestId,
  signal: call.signal,
  now,
});

/** A query: `prepare`, `apply` on committed rows, output. */
export const executeQuery = async (execution: Execution): Promise<unknown> => {
  const context = operationContext(execution, execution.call.platform.database.read);
  const apply = await prepareHandler(execution.handler, context, execution.input);
  const { named, call } = execution;
  return checkAnswer(named, await apply(context), call.platform.settings.ANSWER_CHECKS);
};

const isApplied = (result: unknown): result is Applied<unknown> =>
  typeof result === "object" && result !== null && "output" in result && "changes" in result;

/** The transaction's part of a mutation: its effect, its checked output and its entry in the audit. */
export const applyMutation = async (
  { named, input }: Pick<Execution, "named" | "input">,
  context: PublicContext,
  apply: Apply<PublicContext, unknown>,
) => {
  if (context.actor.kind === "person") await lockPerson(context.db, context.actor.userId);
  const applied = await apply(context);
  if (!isApplied(applied)) throw new TypeError(`${named.name} did not say what it changed`);
  const output = checkAnswer(named, applied.output, context.platform.settings.ANSWER_CHECKS);
  await auditMutation(context, named, applied, input);
  return { output, session: applied.session };
};

/** A mutation: idempotency, `prepare`, one transaction with `apply`, its audit row and its idempotency key, output. */
export const executeMutation = async (execution: Execution): Promise<unknown> => {
  const { call, named, handler, input } = execution;
  const outside = operationContext(execution, call.platform.database.read);
  const request = startIdempotent(execution.actor, named, call.idempotencyKey, input);
  try {
    const recalled = request === undefined ? undefined : await recallAnswer(outside, named, request);
    if (recalled !== undefined) return recalled.answer;
    const apply = await prepareHandler(handler, outside, input);
    const { output, session } = await transactionInChain(call.platform, async (tx) => {
      const inside = operationContext(execution, tx, outside.now);
      const done = await applyMutation(execution, inside, apply);
      if (request !== undefined) await finishIdempotent(inside, named, request, done.output);
      return done;
    });
    if (session !== undefined) call.onSession(session);
    return output;
  } finally {
    request?.release();
  }
};
