import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { wordsOf } from "../../../src/jobs/repository-word.ts";

/** Jobs that were there before are found by their words too. */
const fillWords: EmbeddedDataStep = (database) => {
  const jobs = database.prepare("select [JobID] as [jobId], [UserID] as [userId], [SearchText] as [searchText] from [Job]");
  const insert = database.prepare("insert into [JobWord] ([JobID], [UserID], [Word]) values (?, ?, ?)");
  for (const { jobId, userId, searchText } of jobs.iterate())
    for (const word of wordsOf(String(searchText))) insert.run(jobId ?? null, userId ?? null, word);
};

export default fillWords;
