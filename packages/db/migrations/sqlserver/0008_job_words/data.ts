import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { wordsOf } from "../../../src/jobs/repository-word.ts";

interface Job {
  readonly jobId: number;
  readonly userId: number;
  readonly searchText: string;
}

/** Jobs that were there before are found by their words too. */
const fillWords: SqlServerDataStep = async (request) => {
  const jobs = await request().query<Job>(
    "select [JobID] [jobId], [UserID] [userId], [SearchText] [searchText] from [Job]",
  );
  for (const { jobId, userId, searchText } of jobs.recordset)
    for (const word of wordsOf(searchText))
      await request()
        .input("jobId", jobId)
        .input("userId", userId)
        .input("word", word)
        .query("insert into [JobWord] ([JobID], [UserID], [Word]) values (@jobId, @userId, @word)");
};

export default fillWords;
