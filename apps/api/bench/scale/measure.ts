import { rm } from "node:fs/promises";
import { request } from "undici";
import { median } from "../measures/median.ts";
import { say } from "../say.ts";
import type { RunningServer } from "../servers/process.ts";
import { startProduct } from "../servers/product.ts";
import { scaleCalls } from "./calls.ts";
import { seedJobs } from "./dataset.ts";
import { timeDuplicateCheck } from "./duplicates.ts";

const WARM_UP = 20;
const CALLS = 60;

interface Scale {
  readonly jobs: number;
  readonly server: RunningServer;
  readonly token: string;
  readonly dataDir: string;
  /** Milliseconds of a check for likely duplicates, the median. */
  readonly check: number;
}

const started = async (jobs: number): Promise<Scale> => {
  say(`Seeding ${jobs} jobs …`);
  const { dataDir, userId, token } = await seedJobs(jobs);
  const check = await timeDuplicateCheck(dataDir, userId);
  const server = await startProduct({ dataDir, synchronous: "NORMAL" });
  return { jobs, server, token, dataDir, check };
};

/** Milliseconds of one call. */
const time = async ({ server, token }: Scale, path: string): Promise<number> => {
  const begun = performance.now();
  const { statusCode, body } = await request(`${server.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await body.text();
  if (statusCode !== 200) throw new Error(`${path} was answered by ${statusCode}`);
  return performance.now() - begun;
};

/** Medians for one call, the two sizes in turn, so that whatever else the machine does falls on both. */
const compare = async (few: Scale, many: Scale, path: string): Promise<readonly [number, number]> => {
  const times: [number[], number[]] = [[], []];
  for (let call = 0; call < WARM_UP + CALLS; call++) {
    const [first, second] = [await time(few, path), await time(many, path)];
    if (call < WARM_UP) continue;
    times[0].push(first);
    times[1].push(second);
  }
  return [median(times[0]), median(times[1])];
};

/** In process, without a request. */
export const DUPLICATE_CHECK = "check for likely duplicates";

export interface ScaleResult {
  readonly what: string;
  /** Milliseconds, the median. */
  readonly few: number;
  readonly many: number;
}

/** Lists and searches of a person with `few` jobs and of one with `many`, each on a server of its own. */
export const measureScale = async (few: number, many: number): Promise<ScaleResult[]> => {
  const scales = [await started(few), await started(many)] as const;
  const [{ check: fewCheck }, { check: manyCheck }] = scales;
  const results: ScaleResult[] = [{ what: DUPLICATE_CHECK, few: fewCheck, many: manyCheck }];
  try {
    for (const [what, path] of scaleCalls) {
      const [ofFew, ofMany] = await compare(...scales, path);
      results.push({ what, few: ofFew, many: ofMany });
    }
  } finally {
    for (const { server, dataDir } of scales) {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  }
  return results;
};
