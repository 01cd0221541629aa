import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../../../../..");

/** The postings that the project keeps for its tests. */
export const ownFolder = join(PROJECT, "apps/api/test-data/postings");

/** The larger collection beside the project (`SHARED_DATA_DIR`, else `../shared/data`); null: it is not there. */
export const sharedFolder = (environment: NodeJS.ProcessEnv = process.env): string | null => {
  const folder = join(resolve(PROJECT, environment.SHARED_DATA_DIR ?? "../shared/data"), "postings");
  return existsSync(join(folder, "expected.json")) ? folder : null;
};
