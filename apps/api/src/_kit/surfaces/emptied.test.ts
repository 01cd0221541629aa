import Fastify, { type FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import { z } from "zod";
import { loadSettings } from "../settings.ts";
import { readingProbe } from "../testing/reading-probe.ts";
import { registerRest } from "./rest.ts";
import { registerTrpc } from "./trpc.ts";

const named = readingProbe(z.object({ ids: z.array(z.int()) }));

const surface = { operations: [named], settings: loadSettings({}), createCall: () => ({}) as never };

/** The body that this surface answers with, and what is left of the answer. */
const answered = async (
  path: string,
  register: (app: FastifyInstance, run: () => Promise<unknown>) => Promise<void>,
) => {
  const answer = { ids: [1, 2] };
  const app = Fastify();
  await register(app, async () => answer);
  const { body } = await app.inject(path);
  await app.close();
  return { body, left: answer };
};

test("an answer is emptied once it is written as REST", async () => {
  const { body, left } = await answered("/api/v1/probe", (app, run) =>
    registerRest(app, { ...surface, callOperation: run }),
  );
  expect(body).toBe('{"ids":[1,2]}');
  expect(left).toEqual({ ids: undefined });
});

test("an answer is emptied once it is written as tRPC", async () => {
  const { body, left } = await answered("/trpc/probe.read", (app, run) => {
    const procedure = { _def: { type: "query", meta: { named, run } } };
    return registerTrpc(app, { ...surface, router: { _def: { procedures: { read: procedure } } } as never });
  });
  expect(body).toBe('{"result":{"data":{"ids":[1,2]}}}');
  expect(left).toEqual({ ids: undefined });
});
