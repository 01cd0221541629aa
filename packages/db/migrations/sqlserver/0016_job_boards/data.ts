import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { boardHostOf } from "../../../src/jobs/board-host.ts";

interface Posting {
  readonly id: number;
  readonly url: string;
}

/** Jobs that were there before have their boards too. */
const fillHosts: SqlServerDataStep = async (request) => {
  const jobs = await request().query<Posting>(
    "select [JobID] [id], [Url] [url] from [Job] where [Url] is not null",
  );
  for (const { id, url } of jobs.recordset) {
    await request()
      .input("id", id)
      .input("host", boardHostOf(url))
      .query("update [Job] set [BoardHost] = @host where [JobID] = @id");
  }
};

export default fillHosts;
