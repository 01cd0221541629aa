import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../embedded/open.ts";

export const openEmbeddedTest = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "jobtracker-test-"));
  // A test's database need not survive a power cut.
  const database = await openEmbedded({ dataDir, synchronous: "NORMAL" });
  return { database, remove: () => rm(dataDir, { recursive: true, force: true }) };
};
