import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seedDataset } from "../dataset/seed.ts";
import { startServers } from "../measures/servers.ts";
import { readSources } from "../requests/sources.ts";
import { checkAnswers } from "./check.ts";
import { firstDifference } from "./difference.ts";

test("floor and product give equal answers on every surface", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobtracker-bench-test-"));
  try {
    const size = { readers: 2, movers: 1, applicationsEach: 12, heavyApplications: 120 };
    const dataset = { folder, people: await seedDataset(folder, size) };
    await using servers = await startServers(dataset, "NORMAL", { fromSources: true });
    const sources = await readSources(servers, dataset.people, 8);
    expect(sources.floor.readable.heavyPages.length).toBeGreaterThan(5);
    expect(await checkAnswers(sources)).toBeGreaterThan(500);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test("a difference is named by its place", () => {
  const floor = { items: [{ id: 1, tags: ["a"] }] };
  expect(firstDifference(structuredClone(floor), floor)).toBeUndefined();
  expect(firstDifference({ items: [{ id: 1, tags: ["b"] }] }, floor)).toBe(
    'at items.0.tags.0 the product has "b", the floor "a"',
  );
  expect(firstDifference({ items: [{ id: 1 }] }, floor)).toMatch("at items.0.tags the product has absent");
  expect(firstDifference({ at: 1 }, { at: 2 }, new Set(["at"]))).toBeUndefined();
});
