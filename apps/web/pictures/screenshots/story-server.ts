import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "../../e2e/_kit/server.ts";

const clock = fileURLToPath(new URL("./server-clock.ts", import.meta.url));

/** The real server with empty data, whose time is set from here. */
export const startStoryServer = async (begin: string) => {
  const folder = await mkdtemp(join(tmpdir(), "jobtracker-clock-"));
  const file = join(folder, "now");
  const setTime = async (instant: string) => {
    await writeFile(`${file}-next`, String(Date.parse(instant)));
    // The server never reads half a number.
    await rename(`${file}-next`, file);
  };
  await setTime(begin);
  const server = await startServer({ NODE_OPTIONS: `--import=${clock}`, STORY_CLOCK: file });
  return {
    url: server.url,
    setTime,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
