// How long it takes to score all jobs again after a change of the profile; `pnpm bench:fit --help` says how.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { postingSources } from "../../src/jobs/labels/texts.ts";
import { percentile } from "../measures/percentile.ts";
import { say } from "../say.ts";
import { register } from "../servers/person.ts";
import { startProduct } from "../servers/product.ts";

const usage = `pnpm bench:fit [--jobs 1000]

Starts the product on an empty data directory, adds so many jobs with the texts of the labelled postings and a profile, changes
the profile, and waits until all jobs are scored anew. Prints how long that took, and how long one score and one list do.`;

const EVERY_MS = 20;
const READS = 100;

const { values } = parseArgs({
  options: { jobs: { type: "string", default: "1000" }, help: { type: "boolean", default: false } },
});

const Created = z.object({ id: z.int() });
const Task = z.object({ id: z.int(), state: z.string(), progress: z.object({ done: z.int() }) });

const ms = (times: readonly number[], share: number) =>
  percentile(
    [...times].sort((one, other) => one - other),
    share,
  ).toFixed(1);

const run = async (jobs: number) => {
  const dataDir = await mkdtemp(join(tmpdir(), "jobtracker-fit-"));
  const server = await startProduct({ dataDir, synchronous: "FULL" });
  try {
    const headers = await register(server.url);
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const answer = await fetch(`${server.url}/api/v1/${path}`, init);
      if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`);
      return answer.json();
    };
    const texts = postingSources("tuning");
    const ids: number[] = [];
    for (let at = 0; at < jobs; at += 1) {
      const { title = "", text = "" } = texts[at % texts.length] ?? {};
      ids.push(Created.parse(await call("POST", "jobs", { title, descriptionText: text })).id);
    }
    const { id } = Created.parse(await call("POST", "profiles", { name: "Engineer" }));
    const add = (entry: object) => call("POST", `profiles/${id}/entries`, { entry });
    await add({
      section: "experience",
      title: "Platform Engineer",
      startDate: "2019-01",
      highlights: ["Ran Kubernetes in production", "Wrote Go and Python"],
    });
    const scoreAll = async () => {
      const began = performance.now();
      let task = Task.parse(await call("POST", "fit-scores/rescore", {}));
      while (task.state === "waiting" || task.state === "running") {
        await sleep(EVERY_MS);
        task = Task.parse(await call("GET", `background-tasks/${task.id}`));
      }
      return { seconds: (performance.now() - began) / 1000, task };
    };
    await sleep(3_000);
    await scoreAll();
    await add({ section: "skills", name: "Terraform" });
    const { seconds, task } = await scoreAll();
    say(`${task.progress.done} of ${jobs} jobs scored anew: ${seconds.toFixed(2)} s, ${task.state}`);
    const timed = async (path: (at: number) => string) => {
      const times: number[] = [];
      for (let at = 0; at < READS; at += 1) {
        const asked = performance.now();
        await call("GET", path(at));
        times.push(performance.now() - asked);
      }
      return `p50 ${ms(times, 0.5)} ms, p99 ${ms(times, 0.99)} ms`;
    };
    say(`one score: ${await timed((at) => `fit-scores/${ids[at % ids.length]}`)}`);
    say(`jobs by fit: ${await timed(() => "jobs?sort=fit")}`);
    say(`gaps: ${await timed(() => "fit-gaps")}`);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

if (values.help) say(usage);
else await run(Number(values.jobs));
