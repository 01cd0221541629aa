import type { NamedOperation } from "@jobtracker/contracts";
import { type Database, lockPerson, type Queryable } from "@jobtracker/db";
import type { Actor } from "../actor.ts";
import type { CallContext, PublicContext } from "../context.ts";
import { type Applied, type Apply, type Handler, prepareHandler } from "../handler.ts";
import { auditMutation, isChainConflict } from "./audit.ts";
import { finishIdempotent, type IdempotentRequest, recallAnswer, startIdempotent } from "./idempotency.ts";
import { checkAnswer } from "./output.ts";

interface Execution {
  readonly call: CallContext;
  readonly actor: Actor;
  readonly named: NamedOperation;
  readonly handler: Handler<PublicContext, unknown, unknown>;
  readonly input: unknown;
}

const operationContext = ({ call, actor }: Execution, db: Queryable): PublicContext => ({
  actor,
  db,
  platform: call.platform,
  get log() {
    return call.log;
  },
  requestId: call.requestId,
  signal: call.signal,
  now: call.platform.now().toISOString(),
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

const applyInTransaction = async (
  { named, input }: Execution,
  context: PublicContext,
  apply: Apply<PublicContext, unknown>,
  request: IdempotentRequest | undefined,
) => {
  if (context.actor.kind === "person") await lockPerson(context.db, context.actor.userId);
  const applied = await apply(context);
  if (!isApplied(applied)) throw new TypeError(`${named.name} did not say what it changed`);
  const output = named.operation.output.parse(applied.output);
  await auditMutation(context, named, applied, input);
  if (request !== undefined) await finishIdempotent(context, named, request, output);
  return { output, session: applied.session };
};

const CHAIN_ATTEMPTS = 10;

/** Runs the transaction again while others of the same person, on another server or connection, were quicker. */
const transactionInChain = async <Result>(database: Database, work: (tx: Queryable) => Promise<Result>) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (!isChainConflict(error) || attempt === CHAIN_ATTEMPTS) throw error;
    }
  }
};

/** A mutation: idempotency, `prepare`, one transaction with `apply`, its audit row and its idempotency key, output. */
export const executeMutation = async (execution: Execution): Promise<unknown> => {
  const { call, named, handler, input } = execution;
  const { database } = call.platform;
  const outside = operationContext(execution, database.read);
  const request = startIdempotent(execution.actor, named, call.idempotencyKey, input);
  try {
    const recalled = request === undefined ? undefined : await recallAnswer(outside, named, request);
    if (recalled !== undefined) return recalled.answer;
    const apply = await prepareHandler(handler, outside, input);
    const { output, session } = await transactionInChain(database, (tx) =>
      applyInTransaction(execution, { ...outside, db: tx }, apply, request),
    );
    if (session !== undefined) call.onSession(session);
    return output;
  } finally {
    request?.release();
  }
};
