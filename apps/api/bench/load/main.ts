/* A process that makes load: it gets plans from its parent, one after another, carries each out, and sends back what it measured. */
import { runClosedLoop } from "./closed-loop.ts";
import { runPaced } from "./paced.ts";
import { type LoadResult, Plan } from "./plan.ts";

process.on("message", async (message) => {
  const plan = Plan.parse(message);
  const [started, used] = [performance.now(), process.cpuUsage()];
  const measured = plan.kind === "paced" ? await runPaced(plan) : await runClosedLoop(plan);
  const { user, system } = process.cpuUsage(used);
  const processorShare = (user + system) / 1000 / (performance.now() - started);
  process.send?.({ ...measured, processorShare } satisfies LoadResult);
});
