import Fastify from "fastify";
import { expect, test } from "vitest";
import { authenticator } from "../../auth/authenticate.ts";
import { openTestPlatform } from "../testing/index.ts";
import { createCall } from "./call.ts";

const gettersOf = (object: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([name, { get }]) =>
    get === undefined ? [] : name,
  );

test("the context of a call has no getter of its own", async () => {
  // V8 makes a hidden class for each object with one, and that keeps the whole request until the next full clean-up.
  const platform = await openTestPlatform();
  const app = Fastify();
  app.get("/", (request, reply) =>
    reply.send(gettersOf(createCall(platform, authenticator, { request, reply, client: "rest" }))),
  );
  expect((await app.inject("/")).json()).toEqual([]);
  await app.close();
  await platform.close();
});
