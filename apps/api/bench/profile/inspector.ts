import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { RunningServer } from "../servers/process.ts";

/** Of the Chrome DevTools Protocol, Profiler.Profile. */
export const CpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({
        functionName: z.string(),
        url: z.string(),
        lineNumber: z.int(),
      }),
      children: z.array(z.int()).default([]),
    }),
  ),
  samples: z.array(z.int()),
  /** Microseconds before each sample. */
  timeDeltas: z.array(z.number()),
});
export type CpuProfile = z.output<typeof CpuProfile>;

const Answer = z.object({ id: z.int().optional(), result: z.unknown().optional() });
const SAMPLE_MICROSECONDS = 250;

/** Node's option that makes a server open to `startProfiling`. */
export const INSPECT = "--inspect=127.0.0.1:0";

const inspectorUrl = async (server: RunningServer) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const url = /Debugger listening on (ws:\S+)/.exec(server.errors())?.[1];
    if (url !== undefined) return url;
    await sleep(20);
  }
  throw new Error("The server does not listen for an inspector");
};

/** Starts a profile of the server's main thread; what it gives ends it. */
export const startProfiling = async (server: RunningServer): Promise<() => Promise<CpuProfile>> => {
  const socket = new WebSocket(await inspectorUrl(server));
  await once(socket, "open");
  let lastId = 0;
  const send = (method: string, params: object = {}): Promise<unknown> => {
    const id = ++lastId;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const listen = ({ data }: MessageEvent) => {
      const answer = Answer.parse(JSON.parse(String(data)));
      if (answer.id !== id) return;
      socket.removeEventListener("message", listen);
      resolve(answer.result);
    };
    socket.addEventListener("message", listen);
    socket.send(JSON.stringify({ id, method, params }));
    return promise;
  };
  await send("Profiler.enable");
  await send("Profiler.setSamplingInterval", { interval: SAMPLE_MICROSECONDS });
  await send("Profiler.start");
  return async () => {
    const { profile } = z.object({ profile: CpuProfile }).parse(await send("Profiler.stop"));
    socket.close();
    return profile;
  };
};
