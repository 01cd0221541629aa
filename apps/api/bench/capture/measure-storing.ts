import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { register } from "../servers/person.ts";
import { startProduct } from "../servers/product.ts";
import { type Times, timesOf } from "./measure-reading.ts";
import type { PageMaker } from "./pages.ts";

const WARM_UP = 15;

/** From the request to the answer that says that the posting is stored: over REST, on a started server that syncs every write. */
export const measureStoring = async (
  make: PageMaker,
  { pages, length }: { readonly pages: number; readonly length: number },
): Promise<Times> => {
  const dataDir = await mkdtemp(join(tmpdir(), "jobtracker-capture-"));
  const server = await startProduct({ dataDir, synchronous: "FULL" });
  try {
    const headers = await register(server.url);
    const times: number[] = [];
    for (let number = 0; number < WARM_UP + pages; number++) {
      const body = JSON.stringify(make(number, length));
      const began = performance.now();
      const answer = await fetch(`${server.url}/api/v1/jobs/capture`, { method: "POST", headers, body });
      const said = await answer.text();
      if (number >= WARM_UP) times.push(performance.now() - began);
      if (!answer.ok) throw new Error(`The page was refused: ${said}`);
    }
    return timesOf(times);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};
