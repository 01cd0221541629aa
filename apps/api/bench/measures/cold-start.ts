import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import { copyDataset, type Dataset } from "../dataset/cache.ts";
import { startProduct } from "../servers/product.ts";
import { median } from "./median.ts";

const STARTS = 5;

const untilReady = async (url: string) => {
  for (;;) {
    const { statusCode, body } = await request(`${url}/health/ready`);
    await body.dump();
    if (statusCode === 200) return;
    await sleep(5);
  }
};

/** Milliseconds from starting the process on an existing database until it is ready: the median of five starts. */
export const measureColdStart = async (dataset: Dataset): Promise<number> => {
  const dataDir = await copyDataset(dataset);
  const times: number[] = [];
  try {
    for (let start = 0; start < STARTS; start++) {
      const started = performance.now();
      const server = await startProduct({ dataDir, synchronous: "FULL" });
      await untilReady(server.url);
      times.push(performance.now() - started);
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return median(times);
};
