import { z } from "zod";
import { surfaces } from "../cells.ts";
import { MovingPerson } from "../requests/moving.ts";

const HttpRequest = z.object({
  method: z.enum(["GET", "POST"]),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().exactOptional(),
});

const load = { url: z.string(), seconds: z.number() };

/** What a process that makes load is told to do: one list for each connection. */
export const Plan = z.discriminatedUnion("kind", [
  z.object({ ...load, kind: z.literal("requests"), connections: z.array(z.array(HttpRequest).min(1)) }),
  z.object({
    ...load,
    kind: z.literal("moves"),
    surface: z.enum(surfaces),
    connections: z.array(z.array(MovingPerson).min(1)),
  }),
  /** A request every so often, whether or not the one before is answered. */
  z.object({
    ...load,
    kind: z.literal("paced"),
    perSecond: z.number(),
    requests: z.array(HttpRequest).min(1),
  }),
]);
export type Plan = z.output<typeof Plan>;

export const LoadResult = z.object({
  requests: z.int(),
  seconds: z.number(),
  /** Milliseconds until each answer. */
  latencies: z.array(z.number()),
  /** Answers that were not 2xx, requests without an answer, and answers of the wrong form. */
  failures: z.int(),
  /** Of one core, used by the load itself. */
  processorShare: z.number(),
});
export type LoadResult = z.output<typeof LoadResult>;
