import { createHash } from "node:crypto";
import { AppError, type NamedOperation } from "@jobtracker/contracts";
import { findIdempotencyKey, insertIdempotencyKey } from "@jobtracker/db";
import type { Actor } from "../actor.ts";
import type { PublicContext } from "../context.ts";

const KEEP_HOURS = 24;
const MAX_KEY_LENGTH = 255;
/** Visible ASCII. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** A request that carries an idempotency key, while it is being worked on. */
export interface IdempotentRequest {
  readonly userId: number;
  readonly keyHash: string;
  readonly requestHash: string;
  /** Lets the next request with this key through. */
  release(): void;
}

const inFlight = new Set<string>();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const demandValidKey = (key: string) => {
  if (IDEMPOTENCY_KEY.test(key)) return;
  throw new AppError(
    "INVALID_INPUT",
    `The idempotency key must be 1 to ${MAX_KEY_LENGTH} visible ASCII characters.`,
    {
      issues: [{ path: ["Idempotency-Key"], message: "1 to 255 visible ASCII characters" }],
    },
  );
};

/**
 * Takes the key for this request. Public operations are exempt. Throws IDEMPOTENCY_IN_FLIGHT while another
 * request of the person with the same key and operation is being worked on.
 */
export const startIdempotent = (
  actor: Actor,
  named: NamedOperation,
  key: string | undefined,
  input: unknown,
): IdempotentRequest | undefined => {
  if (key === undefined || actor.kind === "anonymous" || named.operation.permission === "public")
    return undefined;
  demandValidKey(key);
  const keyHash = sha256(key);
  const ticket = `${actor.userId} ${named.name} ${keyHash}`;
  if (inFlight.has(ticket)) {
    throw new AppError(
      "IDEMPOTENCY_IN_FLIGHT",
      "The first request with this key has not been answered yet.",
      {
        retryAfter: 1,
      },
    );
  }
  inFlight.add(ticket);
  const release = () => void inFlight.delete(ticket);
  return { userId: actor.userId, keyHash, requestHash: sha256(JSON.stringify(input)), release };
};

/**
 * The answer of an earlier request with the same key, or undefined. Throws IDEMPOTENCY_REUSED if that request was
 * another one, and IDEMPOTENCY_COMPLETED if its answer held a secret.
 */
export const recallAnswer = async (
  context: PublicContext,
  named: NamedOperation,
  request: IdempotentRequest,
): Promise<{ readonly answer: unknown } | undefined> => {
  const { userId, keyHash } = request;
  const row = await findIdempotencyKey(context.db, {
    userId,
    operationName: named.name,
    keyHash,
    now: context.now,
  });
  if (row === undefined) return undefined;
  if (row.requestHash !== request.requestHash) {
    throw new AppError(
      "IDEMPOTENCY_REUSED",
      "This key was used with other input; use a new key for a new request.",
    );
  }
  if (row.answer === null) {
    throw new AppError(
      "IDEMPOTENCY_COMPLETED",
      "This request was carried out; its answer was shown once and is not kept.",
    );
  }
  const dataKey = await context.platform.keyring.dataKey(context.db, userId);
  return { answer: JSON.parse(dataKey.open(row.answer, "IdempotencyKey.Answer")) };
};

const isSecret = ({ operation }: NamedOperation) =>
  operation.kind === "mutation" && operation.secretAnswer === true;

/** Keeps the answer under the key, in the transaction of its effect. */
export const finishIdempotent = async (
  context: PublicContext,
  named: NamedOperation,
  { userId, keyHash, requestHash }: IdempotentRequest,
  output: unknown,
): Promise<void> => {
  const dataKey = await context.platform.keyring.dataKey(context.db, userId);
  await insertIdempotencyKey(context.db, {
    userId,
    operationName: named.name,
    keyHash,
    requestHash,
    answer: isSecret(named) ? null : dataKey.seal(JSON.stringify(output), "IdempotencyKey.Answer"),
    createdDate: context.now,
    expiresDate: new Date(Date.parse(context.now) + KEEP_HOURS * 3_600_000).toISOString(),
  });
};
