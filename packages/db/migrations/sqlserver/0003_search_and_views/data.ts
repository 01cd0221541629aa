import type { SqlServerDataStep } from "../../../src/_kit/migrations/apply-sqlserver.ts";
import { searchTextOf } from "../../../src/jobs/search-text.ts";

interface Note {
  readonly id: number;
  readonly body: string;
}

/** Notes that were written before can be found too. */
const fillSearchText: SqlServerDataStep = async (request) => {
  const notes = await request().query<Note>(
    "select [JobApplicationNoteID] [id], [Body] [body] from [JobApplicationNote]",
  );
  for (const { id, body } of notes.recordset) {
    await request()
      .input("id", id)
      .input("text", searchTextOf([body]))
      .query("update [JobApplicationNote] set [SearchText] = @text where [JobApplicationNoteID] = @id");
  }
};

export default fillSearchText;
