import type { AppError, ClientKind, Scope } from "@jobtracker/contracts";
import { seedStages } from "@jobtracker/db";
import { createPerson } from "@jobtracker/db/testing";
import { toAppError } from "../src/_kit/errors.ts";
import type { Platform } from "../src/_kit/platform.ts";
import { personActor, testCall } from "../src/_kit/testing/index.ts";
import { trpc } from "../src/_kit/trpc.ts";
import { appRouter } from "../src/router.ts";

const createCaller = trpc.createCallerFactory(appRouter);

interface As {
  readonly client?: ClientKind;
  /** Of a token; a session without them. */
  readonly scopes?: readonly Scope[];
  readonly idempotencyKey?: string;
}

/** Every operation, called in process by one person through the whole policy. */
export const callerOf = (
  platform: Platform,
  userId: number,
  { client = "web", scopes, idempotencyKey }: As = {},
) =>
  createCaller(
    testCall(platform, {
      actor: personActor(userId, scopes),
      client,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    }),
  );
export type Caller = ReturnType<typeof callerOf>;

export interface TestPerson {
  readonly userId: number;
  readonly api: Caller;
  /** The same person through another client, or by a token of these scopes. */
  through(as: As): Caller;
}

/** A person with their key and stages, as registering leaves them. */
export const signUp = async (platform: Platform): Promise<TestPerson> => {
  const { userId } = await platform.database.transaction(async (tx) => {
    const person = await createPerson(tx);
    await platform.keyring.createDataKey(tx, person.userId, person.createdDate);
    await seedStages(tx, { userId: person.userId, now: person.createdDate });
    return person;
  });
  const through = (as: As) => callerOf(platform, userId, as);
  return { userId, api: through({}), through };
};

/** The error that a call ends with. Throws if it does not. */
export const refusalOf = async (call: Promise<unknown>): Promise<AppError> => {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => toAppError(error),
  );
  if (outcome === undefined) throw new Error("The call was expected to be refused");
  return outcome;
};
