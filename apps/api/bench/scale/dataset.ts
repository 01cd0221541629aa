import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@jobtracker/db";
import { makeJob } from "@jobtracker/db/testing";
import { postingOf } from "../dataset/posting.ts";
import { createRandom } from "../dataset/random.ts";
import { addOwner } from "../dataset/seed.ts";
import { RARE_EVERY, RARE_ROLE } from "./calls.ts";

const FIRST_DAY = Date.parse("2020-01-01T08:00:00.000Z");
const MINUTE_MS = 60_000;
const JOBS_AT_ONCE = 1000;

/** Of a description, so that 100,000 jobs fit into a temporary folder. */
export const DESCRIPTION = 600;

interface ScaleDataset {
  readonly dataDir: string;
  readonly userId: number;
  readonly token: string;
}

/** A new data directory with one person and so many jobs, the same in every run. */
export const seedJobs = async (jobs: number): Promise<ScaleDataset> => {
  const dataDir = await mkdtemp(join(tmpdir(), `jobtracker-scale-${jobs}-`));
  const database = await openDatabase({ dataDir, synchronous: "NORMAL" });
  const random = createRandom(jobs);
  const addOne = (number: number) => {
    const { fields, sources } = postingOf(random, number);
    const descriptionText = fields.descriptionText?.slice(0, DESCRIPTION) ?? null;
    const title = number % RARE_EVERY === 0 ? RARE_ROLE : fields.title;
    const now = new Date(FIRST_DAY + number * MINUTE_MS).toISOString();
    return { ...fields, title, descriptionText, descriptionHtml: null, sources, now };
  };
  try {
    const { userId, token } = await database.transaction((db) => addOwner(db, 1));
    for (let start = 0; start < jobs; start += JOBS_AT_ONCE)
      await database.transaction(async (db) => {
        for (let number = start; number < Math.min(start + JOBS_AT_ONCE, jobs); number++)
          await makeJob(db, { userId, ...addOne(number) });
      });
    return { dataDir, userId, token };
  } finally {
    await database.close();
  }
};
