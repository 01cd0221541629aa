import { rm } from "node:fs/promises";
import { callsPerRequest } from "../cells.ts";
import { copyDataset, openDataset } from "../dataset/cache.ts";
import { fullSize } from "../dataset/seed.ts";
import { runLoad } from "../load/run.ts";
import { planOf } from "../measures/plans.ts";
import type { ProfileTarget } from "../options.ts";
import { readHeavyPages } from "../requests/heavy-pages.ts";
import { startFloor } from "../servers/floor.ts";
import { startProduct } from "../servers/product.ts";
import { processorSeconds } from "../servers/usage.ts";
import { INSPECT, startProfiling } from "./inspector.ts";
import { summarise } from "./summary.ts";

const WARM_UP_SECONDS = 5;
const SECONDS = 8;
const SHOWN = 40;

const list = (title: string, times: ReadonlyMap<string, number>, scale: number): string => {
  const lines = [...times]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name, time]) => `${(time * scale).toFixed(1).padStart(9)}  ${name}`);
  return [`\n${title} (µs a call)`, ...lines].join("\n");
};

/** Where the main thread of a server spends its time under the load of a cell, in microseconds a call. */
export const profile = async ({ surface, cell }: ProfileTarget): Promise<string> => {
  const dataset = await openDataset(fullSize);
  const folder = await copyDataset(dataset);
  const nodeOptions = [INSPECT];
  const isFloor = surface === "floor";
  const server = isFloor
    ? await startFloor(folder, "NORMAL", nodeOptions)
    : await startProduct({ dataDir: folder, synchronous: "NORMAL", nodeOptions, fromSources: true });
  try {
    const { people } = dataset;
    const readable = { people, heavyPages: await readHeavyPages(server.url, people.heavy.token) };
    const sent = isFloor ? "rest" : surface;
    const load = async (seconds: number) =>
      runLoad(await planOf({ url: server.url, cell, surface: sent, seconds }, readable));
    await load(WARM_UP_SECONDS);
    const stop = await startProfiling(server);
    const used = processorSeconds(server.pid) ?? Number.NaN;
    const { requests, failures } = await load(SECONDS);
    const spent = ((processorSeconds(server.pid) ?? Number.NaN) - used) * 1e6;
    const { busy, byLayer, byPlace, bySelf, byTotal } = summarise(await stop());
    const calls = requests * callsPerRequest(sent);
    // The sampler's clock also runs while another process has the core.
    const scale = Math.min(1, Number.isNaN(spent) ? 1 : spent / busy) / calls;
    return [
      `${surface}/${cell}: ${calls} calls, ${failures} failures, ${(busy * scale).toFixed(1)} µs a call`,
      list("By layer", byLayer, scale),
      list("Own time by package or file", byPlace, scale),
      list("Own time by function", bySelf, scale),
      list("Time by function with all that it calls", byTotal, scale),
    ].join("\n");
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
