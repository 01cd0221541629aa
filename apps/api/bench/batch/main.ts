// How long a batch takes, and how quick other requests are beside it; `pnpm bench:batch --help` says how.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { percentile } from "../measures/percentile.ts";
import { say } from "../say.ts";
import { register } from "../servers/person.ts";
import { startProduct } from "../servers/product.ts";
import { postings } from "./postings.ts";

const usage = `pnpm bench:batch [--items 1000] [--kilobytes 15]

Starts the product on an empty data directory, gives it a batch of so many pages of so many kB each, and asks for
the list of jobs every 20 ms until the batch is done. Prints how long it took, and how long the other requests did.`;

const EVERY_MS = 20;

const { values } = parseArgs({
  options: {
    items: { type: "string", default: "1000" },
    kilobytes: { type: "string", default: "15" },
    help: { type: "boolean", default: false },
  },
});

const Batch = z.object({
  id: z.int(),
  state: z.string(),
  counts: z.record(z.string(), z.int()),
});

const run = async (items: number, kilobytes: number) => {
  const dataDir = await mkdtemp(join(tmpdir(), "jobtracker-batch-"));
  const server = await startProduct({ dataDir, synchronous: "FULL" });
  try {
    const headers = await register(server.url);
    const read = async (path: string) =>
      Batch.parse(await (await fetch(`${server.url}/api/v1/${path}`, { headers })).json());
    const body = JSON.stringify({ pages: postings(items, kilobytes) });
    const began = performance.now();
    const answer = await fetch(`${server.url}/api/v1/imports`, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`The batch was refused: ${await answer.text()}`);
    const taken = performance.now() - began;
    let batch = Batch.parse(await answer.json());
    const times: number[] = [];
    for (let looked = began; batch.state === "waiting" || batch.state === "running"; await sleep(EVERY_MS)) {
      const asked = performance.now();
      await (await fetch(`${server.url}/api/v1/jobs`, { headers })).arrayBuffer();
      times.push(performance.now() - asked);
      if (performance.now() - looked < 500) continue;
      looked = performance.now();
      batch = await read(`imports/${batch.id}`);
    }
    const seconds = (performance.now() - began) / 1000;
    times.sort((one, other) => one - other);
    const [p50, p99, most] = [percentile(times, 0.5), percentile(times, 0.99), times.at(-1) ?? 0];
    say(`${items} pages of ${kilobytes} kB: ${seconds.toFixed(1)} s (accepted in ${taken.toFixed(0)} ms)`);
    say(`Ended as: ${JSON.stringify(batch.counts)}`);
    say(
      `${times.length} lists of jobs beside it: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
    );
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

if (values.help) say(usage);
else await run(Number(values.items), Number(values.kilobytes));
