import type { EmbeddedDataStep } from "../../../src/_kit/migrations/apply-embedded.ts";
import { searchTextOf } from "../../../src/jobs/search-text.ts";

/** Notes that were written before can be found too. */
const fillSearchText: EmbeddedDataStep = (database) => {
  const notes = database.prepare("select [JobApplicationNoteID] as [id], [Body] as [body] from [JobApplicationNote]");
  const update = database.prepare("update [JobApplicationNote] set [SearchText] = ? where [JobApplicationNoteID] = ?");
  for (const { id, body } of notes.all()) update.run(searchTextOf([String(body)]), id ?? null);
};

export default fillSearchText;
