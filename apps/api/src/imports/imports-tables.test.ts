import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { signUp, type TestPerson } from "../../test/person.ts";
import { openTestPlatform, type TestPlatform } from "../_kit/testing/index.ts";
import { startRunner } from "../_kit/testing/tasks.ts";
import { captureImport } from "./capture-task.ts";

let platform: TestPlatform;
let person: TestPerson;
beforeAll(async () => {
  platform = await openTestPlatform();
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});

describe("the line of a row", () => {
  test.each(["\n", "\r\n"])("is the one of the file in which it begins, everywhere (%j)", async (end) => {
    const rows = [
      "title,company,url",
      '"Chef',
      'de partie",Acme,',
      "",
      "Cook,Globex,",
      ",Initech,",
      "Baker,,",
      "",
    ];
    const table = rows.join(end);
    const { lines } = await person.api.imports.check({ table });
    expect(lines.map(({ line }) => line)).toEqual([2, 5, 6, 7]);
    const { id } = await person.api.imports.start({ table });
    const { items } = await person.api.imports.items({ id });
    expect(items.map(({ line }) => line)).toEqual([2, 5, 6, 7]);
    expect(items[2]?.message).toMatch(/^Line 6: /);
    const { csv } = await person.api.imports.report({ id });
    expect(csv.split("\r\n").map((row) => row.split(",")[0])).toEqual(["\uFEFFline", "2", "5", "6", "7", ""]);
  });

  test("of addresses is shared by those that stand in it, and pages of the list lose none", async () => {
    const addresses = "https://one.example/1 https://one.example/2\n\nhello\nhttps://one.example/3";
    const { id } = await person.api.imports.start({ addresses });
    const first = await person.api.imports.items({ id, limit: 2 });
    const rest = await person.api.imports.items({ id, limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map(({ line }) => line)).toEqual([1, 1, 3, 4]);
  });
});

describe("the columns of a tracker's export", () => {
  const table =
    'Job Title,Company,Date Applied,Status,Notes,Salary\nBaker,Acme,2026-01-02,Applied,,"€40,000 - 50,000 per year"\n';

  test("of which nothing is kept are named", async () => {
    const { notTaken } = await person.api.imports.check({ table });
    expect(notTaken).toEqual(["Date Applied", "Status"]);
    const columns = [null, "title", null, null, null, null] as const;
    expect((await person.api.imports.check({ table, columns: [...columns] })).notTaken).toContain(
      "Job Title",
    );
  });

  test.each([
    ["Salary", "€40,000 - 50,000 per year", { min: 40_000, max: 50_000, currency: "EUR", period: "year" }],
    ["Gehalt", "nach Vereinbarung", { min: null, max: null }],
  ])("keep what is said of pay, with its words: %s", async (name, words, salary) => {
    const runner = startRunner(platform, [
      captureImport({ fetching: { resolve: async () => [] }, waitMs: () => 1 }),
    ]);
    const { id } = await person.api.imports.start({ table: `title,${name}\nBaker,"${words}"\n` });
    await vi.waitFor(async () => expect((await person.api.imports.get({ id })).state).toBe("done"), {
      timeout: 20_000,
      interval: 20,
    });
    await runner.stop();
    const [job] = (await person.api.jobs.list({})).items;
    expect((await person.api.jobs.get({ id: job?.id ?? 0 })).salary).toMatchObject({
      ...salary,
      text: words,
    });
  });
});
