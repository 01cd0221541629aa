import { createHash } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../say.ts";
import { type BenchPeople, readPeople } from "./people.ts";
import { type DatasetSize, seedDataset } from "./seed.ts";

export const DATABASE_FILE = "jobtracker.db";

const contentOf = (...path: string[]) => {
  const folder = fileURLToPath(new URL(join(...path), import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => readFileSync(file, "utf8"));
};

/** Changes with the schema, with what is seeded and with how much. */
const keyOf = (size: DatasetSize) => {
  const hash = createHash("sha256").update(JSON.stringify(size));
  for (const text of [...contentOf("../../../../packages/db/migrations/embedded"), ...contentOf(".")])
    hash.update(text);
  return hash.digest("hex").slice(0, 16);
};

export interface Dataset {
  readonly folder: string;
  readonly people: BenchPeople;
}

const benchFolder = () => {
  const folder = join(tmpdir(), "jobtracker-bench");
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** The seeded data directory, made once for each schema and kept in the temporary folder. */
export const openDataset = async (size: DatasetSize): Promise<Dataset> => {
  const folder = join(benchFolder(), keyOf(size));
  if (existsSync(folder)) return { folder, people: readPeople(folder) };
  const started = performance.now();
  say("Seeding the data (once for each schema) …");
  const unfinished = await mkdtemp(join(benchFolder(), "seeding-"));
  const people = await seedDataset(unfinished, size);
  renameSync(unfinished, folder);
  say(`Seeded in ${Math.round((performance.now() - started) / 1000)} s: ${folder}`);
  return { folder, people };
};

/** A copy of the dataset's file in a new folder, to be written to and thrown away. */
export const copyDataset = async ({ folder }: Dataset): Promise<string> => {
  const copy = await mkdtemp(join(benchFolder(), "run-"));
  copyFileSync(join(folder, DATABASE_FILE), join(copy, DATABASE_FILE), constants.COPYFILE_FICLONE);
  return copy;
};
