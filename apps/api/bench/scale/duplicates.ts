import { openDatabase } from "@jobtracker/db";
import { findLikelyDuplicates } from "../../src/duplicates/likely.ts";
import { postingOf } from "../dataset/posting.ts";
import { createRandom } from "../dataset/random.ts";
import { median } from "../measures/median.ts";
import { DESCRIPTION } from "./dataset.ts";

const WARM_UP = 50;
const CHECKS = 300;

/** Milliseconds of a check for likely duplicates, the median: postings that are not among the jobs, of the same few sentences. */
export const timeDuplicateCheck = async (dataDir: string, userId: number): Promise<number> => {
  const database = await openDatabase({ dataDir, synchronous: "NORMAL" });
  const random = createRandom(7);
  const times: number[] = [];
  try {
    for (let check = 0; check < WARM_UP + CHECKS; check++) {
      const { fields: posting } = postingOf(random, check);
      const fields = { ...posting, descriptionText: posting.descriptionText?.slice(0, DESCRIPTION) ?? null };
      const begun = performance.now();
      await findLikelyDuplicates(database.read, { userId, fields, exceptJobId: 0 });
      if (check >= WARM_UP) times.push(performance.now() - begun);
    }
  } finally {
    await database.close();
  }
  return median(times);
};
