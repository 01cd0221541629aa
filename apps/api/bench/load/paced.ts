import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import type { HttpRequest } from "../requests/call.ts";
import type { LoadResult, Plan } from "./plan.ts";

type Paced = Extract<Plan, { kind: "paced" }>;

/** Requests at fixed times, as people who know nothing of each other send them. */
export const runPaced = async (plan: Paced): Promise<Omit<LoadResult, "processorShare">> => {
  const pool = new Pool(plan.url, { connections: 32 });
  const latencies: number[] = [];
  let failures = 0;
  const timed = async (request: HttpRequest | undefined) => {
    if (request === undefined) return;
    const { body = null, ...rest } = request;
    const started = performance.now();
    const answer = await pool.request({ ...rest, body });
    await answer.body.dump();
    latencies.push(performance.now() - started);
    if (answer.statusCode !== 200) failures += 1;
  };

  const started = performance.now();
  const isOver = () => performance.now() - started > plan.seconds * 1000;
  const waiting: Promise<void>[] = [];
  for (let turn = 0; !isOver(); turn++) {
    const early = started + (turn * 1000) / plan.perSecond - performance.now();
    if (early > 0) await sleep(early);
    waiting.push(timed(plan.requests[turn % plan.requests.length]));
  }
  await Promise.all(waiting);
  await pool.close();
  return {
    requests: latencies.length,
    seconds: (performance.now() - started) / 1000,
    latencies,
    failures,
  };
};
