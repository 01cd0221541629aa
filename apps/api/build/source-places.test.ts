import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, expect, test } from "vitest";
import { sourcePlaces } from "./source-places.ts";

const folder = mkdtempSync(join(tmpdir(), "jobtracker-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bundled = async (sources: Readonly<Record<string, string>>): Promise<Record<string, unknown>> => {
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const output = join(folder, "dist");
  const bundle = await rolldown({
    input: join(folder, "main.ts"),
    platform: "node",
    plugins: [sourcePlaces(output)],
  });
  await bundle.write({ dir: output, entryFileNames: "[name].js" });
  return import(pathToFileURL(join(output, "main.js")).href);
};

test("a bundle finds files where the sources have them, and what is loaded by its address beside itself", async () => {
  const { file, worker } = await bundled({
    "main.ts": `
      export const file: URL = new URL("../data.tsv", import.meta.url);
      export const worker = new URL("some-worker.ts", import.meta.url);`,
    "some-worker.ts": "export const answer: number = 42;",
  });
  expect(String(file)).toBe(pathToFileURL(join(folder, "../data.tsv")).href);
  expect(readdirSync(join(folder, "dist"))).toContain(String(worker).split("/").at(-1));
  expect(await import(String(worker))).toMatchObject({ answer: 42 });
});
