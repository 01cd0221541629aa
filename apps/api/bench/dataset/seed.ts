import { scopes } from "@jobtracker/contracts";
import { type Database, openDatabase, type Queryable, seedStages } from "@jobtracker/db";
import { createApiToken, createPerson } from "@jobtracker/db/testing";
import { createKeyring } from "../../src/_kit/keyring.ts";
import { SecretKeys } from "../../src/_kit/settings.ts";
import { hashSecret } from "../../src/auth/secret-hash.ts";
import { scopesText } from "../../src/auth/token.ts";
import { addApplication, ownerOf } from "./applications.ts";
import { type BenchPeople, type BenchPerson, writePeople } from "./people.ts";
import { createRandom } from "./random.ts";
import { BENCH_SECRET_KEYS, benchToken } from "./secrets.ts";

export interface DatasetSize {
  /** Ordinary people who only read. */
  readonly readers: number;
  /** Ordinary people who only move applications. */
  readonly movers: number;
  readonly applicationsEach: number;
  /** Of the one heavy person. */
  readonly heavyApplications: number;
}

/** 1,000 ordinary people. */
export const fullSize: DatasetSize = {
  readers: 600,
  movers: 400,
  applicationsEach: 20,
  heavyApplications: 5000,
};

const MADE = "2025-05-01T12:00:00.000Z";
const keyring = createKeyring(SecretKeys.parse(BENCH_SECRET_KEYS));

interface Owner {
  readonly userId: number;
  readonly token: string;
}

/** One person with key, stages and a token of every scope. */
export const addOwner = async (db: Queryable, number: number): Promise<Owner> => {
  const { userId } = await createPerson(db, { email: `bench-${number}@example.org`, now: MADE });
  await keyring.createDataKey(db, userId, MADE);
  await seedStages(db, { userId, now: MADE });
  const token = benchToken(number);
  const tokenColumns = { tokenHash: hashSecret(token), prefix: token.slice(0, 13), createdDate: MADE };
  await createApiToken(db, userId, { ...tokenColumns, name: "Benchmark", scopes: scopesText(scopes) });
  return { userId, token };
};

/** One person with key, stages, a token of every scope, and so many applications: in one transaction. */
const addPerson = (database: Database, number: number, applications: number): Promise<BenchPerson> =>
  database.transaction(async (db) => {
    const random = createRandom(number);
    const { userId, token } = await addOwner(db, number);
    const owner = await ownerOf(db, userId);
    const applicationIds: number[] = [];
    for (let index = 0; index < applications; index++)
      applicationIds.push(await addApplication(db, owner, { random, number: number * 10_000 + index }));
    return { token, applicationIds };
  });

/** Fills a new data directory through the product's own repositories and factories; the same rows in every run. */
export const seedDataset = async (dataDir: string, size: DatasetSize): Promise<BenchPeople> => {
  const database = await openDatabase({ dataDir, synchronous: "NORMAL" });
  try {
    const people: BenchPerson[] = [];
    for (let number = 1; number <= size.readers + size.movers; number++)
      people.push(await addPerson(database, number, size.applicationsEach));
    const heavy = await addPerson(database, 0, size.heavyApplications);
    const made = { readers: people.slice(0, size.readers), movers: people.slice(size.readers), heavy };
    writePeople(dataDir, made);
    return made;
  } finally {
    await database.close();
  }
};
