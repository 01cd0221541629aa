import { createHash, timingSafeEqual } from "node:crypto";
import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { countTasks } from "../background/counts.ts";
import type { Platform } from "../platform.ts";
import { bearerToken } from "./call.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

const digest = (text: string) => createHash("sha256").update(text).digest();

/** With METRICS_TOKEN: whoever has it. Without: only this very machine, and nothing that a proxy passed on. */
const mayReadMetrics = ({ settings }: Platform, request: FastifyRequest): boolean => {
  const { METRICS_TOKEN } = settings;
  if (METRICS_TOKEN !== undefined) {
    return timingSafeEqual(digest(bearerToken(request) ?? ""), digest(METRICS_TOKEN));
  }
  const isForwarded =
    request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
  return !isForwarded && LOOPBACK.has(request.socket.remoteAddress ?? "");
};

/** What an operator's tools ask: is it alive, is it ready, how does it do. */
export const registerOperating = (app: FastifyInstance, platform: Platform): void => {
  app.get("/health/live", async () => ({ status: "ok" }));

  app.get("/health/ready", async () => {
    await platform.database.ping();
    // Failed tasks are somebody's to look at; they do not make the server unready.
    const backgroundTasks = await countTasks(platform.database, platform.now());
    return { status: "ok", database: platform.database.engine, backgroundTasks };
  });

  app.get("/metrics", async (request, reply) => {
    if (!mayReadMetrics(platform, request))
      throw new AppError("NOT_FOUND", "There is nothing at this address.");
    const { contentType, text } = await platform.metrics.read();
    return reply.type(contentType).send(text);
  });
};
