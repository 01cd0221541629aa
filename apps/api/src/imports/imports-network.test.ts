import type { ImportBatch } from "@jobtracker/contracts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openSite, type Site } from "../../test/imports/site.ts";
import { refusalOf, signUp, type TestPerson } from "../../test/person.ts";
import type { TaskRunner } from "../_kit/background/runner.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { startRunner } from "../_kit/testing/tasks.ts";
import { captureImport } from "./capture-task.ts";

let platform: TestPlatform;
let person: TestPerson;
let site: Site;
let runner: TaskRunner;
/** What the name server says of a name, if it does not know it: the code of its error. */
let answers: Map<string, string>;
let lookups: string[];

beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
  site = await openSite();
  answers = new Map();
  lookups = [];
  const resolve = async (name: string) => {
    lookups.push(name);
    const code = answers.get(name);
    if (code === undefined) return [{ address: "127.0.0.1", family: 4 }];
    throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
  };
  runner = startRunner(platform, [
    captureImport({ fetching: { ...site.fetching, resolve }, waitMs: () => 1 }),
  ]);
});
afterEach(async () => {
  await runner.stop();
  site.close();
});

const ended = ({ id }: Pick<ImportBatch, "id">) =>
  vi.waitFor(
    async () => {
      const batch = await person.api.imports.get({ id });
      if (batch.state !== "done") throw new Error(`It is ${batch.state}`);
      return batch;
    },
    { timeout: 20_000, interval: 20 },
  );
const itemsOf = async ({ id }: Pick<ImportBatch, "id">) => (await person.api.imports.items({ id })).items;

test("a name server that does not answer is asked again, and the line can be tried by hand", async () => {
  answers.set("jobs.example.com", "EAI_AGAIN");
  const batch = await ended(await person.api.imports.start({ addresses: site.page("Baker") }));
  expect(await itemsOf(batch)).toMatchObject([
    { state: "failed", attempts: 3, message: expect.stringContaining("could not be looked up") },
  ]);
  answers.clear();
  await person.api.imports.retry({ id: batch.id });
  expect(await ended(batch)).toMatchObject({ counts: { captured: 1 } });
  expect(await itemsOf(batch)).toMatchObject([{ state: "captured", attempts: 1 }]);
});

test("a name that is not found is looked up twice, and can be tried by hand", async () => {
  answers.set("misspelt.example.com", "ENOTFOUND");
  const misspelt = site.page("Cook", undefined, "misspelt.example.com");
  const batch = await ended(
    await person.api.imports.start({ addresses: `${site.page("Baker")}\n${misspelt}` }),
  );
  expect(await itemsOf(batch)).toMatchObject([
    { state: "captured" },
    { state: "failed", message: expect.stringContaining("check its spelling") },
  ]);
  expect(lookups.filter((name) => name === "misspelt.example.com").length).toBeGreaterThan(1);
  answers.clear();
  await person.api.imports.retry({ id: batch.id });
  expect(await ended(batch)).toMatchObject({ counts: { captured: 2 } });
  expect(await refusalOf(person.api.imports.retry({ id: batch.id }))).toMatchObject({ code: "CONFLICT" });
});
