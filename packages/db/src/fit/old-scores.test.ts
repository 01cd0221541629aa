import { DatabaseSync } from "node:sqlite";
import { expect, test, vi } from "vitest";
import { openTestDatabase } from "../_kit/testing/index.ts";
import { listPeopleWithOldSkills } from "../skills/repository.ts";
import { listPeopleWithOldScores } from "./repository.ts";

// On SQL Server no read holds the event loop.
test.skipIf(process.env.TEST_DATABASE_URL)(
  "whose scores or skills are old is found in another thread: it goes through the jobs of everybody",
  async () => {
    await using database = await openTestDatabase();
    const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
    const versions = { rubricNo: 1, finder: "one", asOf: "2026-01-01", most: 10 };
    const found = [
      await listPeopleWithOldScores(database.read, versions),
      await listPeopleWithOldSkills(database.read, versions),
    ];
    const texts = prepare.mock.calls.map(([text]) => text);
    prepare.mockRestore();
    expect(found).toEqual([[], []]);
    expect(texts).toEqual([]);
  },
);
