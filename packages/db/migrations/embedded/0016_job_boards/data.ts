import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { boardHostOf } from "../../../src/jobs/board-host.ts";

/** Jobs that were there before have their boards too. */
const fillHosts: EmbeddedDataStep = (database) => {
  const jobs = database.prepare("select [JobID] as [id], [Url] as [url] from [Job] where [Url] is not null");
  const update = database.prepare("update [Job] set [BoardHost] = ? where [JobID] = ?");
  for (const { id, url } of jobs.all()) update.run(boardHostOf(String(url)), id ?? null);
};

export default fillHosts;
