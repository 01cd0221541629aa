import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { user, userRole } from "../../auth/tables.ts";
import { openDatabase } from "../open.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-process-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const startWriter = () =>
  spawn(
    process.execPath,
    [fileURLToPath(new URL("../testing/write-until-killed.ts", import.meta.url)), dataDir],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );

/** Resolves with the last number told, after at least `count` of them and the process's death. */
const killAfter = async (
  writer: ChildProcessByStdio<null, Readable, null>,
  count: number,
): Promise<number> => {
  let last = 0;
  let lines = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (++lines === count) writer.kill("SIGKILL");
  }
  return last;
};

test("after SIGKILL during writes everything acknowledged is there, nothing is half-written, and the next start is clean", async () => {
  for (const commits of [5, 20, 60]) {
    const acknowledged = await killAfter(startWriter(), commits);
    const database = await openDatabase({ dataDir });
    const people = await database.read.$count(user);
    expect(people).toBeGreaterThanOrEqual(acknowledged);
    expect(await database.read.$count(userRole)).toBe(people);
    await database.close();
  }
});

test("a second process is told who uses the directory, and gets it once the first is killed", async () => {
  const writer = startWriter();
  await once(createInterface({ input: writer.stdout }), "line");
  await expect(openDatabase({ dataDir })).rejects.toMatchObject({
    reason: "in-use",
    message: expect.stringContaining(`in use by process ${writer.pid}.`),
  });
  writer.kill("SIGKILL");
  await once(writer, "exit");
  const database = await openDatabase({ dataDir });
  await database.close();
});
