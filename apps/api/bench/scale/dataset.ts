import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@jobtracker/db";
import { type BulkJob, makeManyJobs } from "@jobtracker/db/testing";
import { DATABASE_FILE } from "../dataset/cache.ts";
import { postingOf } from "../dataset/posting.ts";
import { createRandom } from "../dataset/random.ts";
import { addOwner } from "../dataset/seed.ts";
import { RARE_EVERY, RARE_ROLE } from "./calls.ts";

const FIRST_DAY = Date.parse("2020-01-01T08:00:00.000Z");
const MINUTE_MS = 60_000;

/** Of a description, so that 100,000 jobs fit into a temporary folder. */
export const DESCRIPTION = 600;

interface ScaleDataset {
  readonly dataDir: string;
  readonly userId: number;
  readonly token: string;
}

function* manyJobs(jobs: number): Generator<BulkJob> {
  const random = createRandom(jobs);
  for (let number = 0; number < jobs; number++) {
    const { fields, sources } = postingOf(random, number);
    const descriptionText = fields.descriptionText?.slice(0, DESCRIPTION) ?? null;
    const title = number % RARE_EVERY === 0 ? RARE_ROLE : fields.title;
    yield {
      fields: { ...fields, title, descriptionText, descriptionHtml: null },
      sources,
      contentHash: number.toString(16).padStart(64, "0"),
      now: new Date(FIRST_DAY + number * MINUTE_MS).toISOString(),
    };
  }
}

/** A new data directory with one person and so many jobs, the same in every run. */
export const seedJobs = async (jobs: number): Promise<ScaleDataset> => {
  const dataDir = await mkdtemp(join(tmpdir(), `jobtracker-scale-${jobs}-`));
  const database = await openDatabase({ dataDir, synchronous: "NORMAL" });
  const { userId, token } = await database.transaction((db) => addOwner(db, 1));
  await database.close();
  makeManyJobs(join(dataDir, DATABASE_FILE), userId, manyJobs(jobs));
  return { dataDir, userId, token };
};
