import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openEmbedded } from "../_kit/embedded/open.ts";
import { migrationsDirectory } from "../_kit/migrations/files.ts";
import { searchNotes } from "../search/repository.ts";

const insertNote = `
  insert into [User] values (1, 'a@b.c', 'a@b.c', 'A', 'UTC', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1);
  insert into [JobApplicationStatus] ([UserID], [StageKey], [Name], [Kind], [Position], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, 'saved', 'Saved', 'open', 0, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1);
  insert into [Job] ([UserID], [Title], [Sources], [ContentHash], [SearchText], [TitleSort], [CompanySort], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, 'Baker', '{}', 'x', ' baker', 'baker', 'x', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1);
  insert into [JobApplication] ([UserID], [JobID], [JobApplicationStatusID], [StageSinceDate], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, 1, 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1);
  insert into [JobApplicationNote] ([UserID], [JobApplicationID], [Body], [CreatedDate], [UpdatedDate], [RowVersionNo])
    values (1, 1, 'Käse & Brot', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1);
`;

test("a note that was written before notes could be searched is found after the upgrade", async () => {
  const root = mkdtempSync(join(tmpdir(), "jobtracker-notes-"));
  try {
    const earlier = join(root, "migrations");
    for (const folder of ["0001_start", "0002_stage_color"]) {
      cpSync(join(migrationsDirectory("embedded"), folder), join(earlier, folder), { recursive: true });
    }
    const dataDir = join(root, "data");
    await (await openEmbedded({ dataDir, migrations: earlier })).close();
    const file = new DatabaseSync(join(dataDir, "jobtracker.db"));
    file.exec(insertNote);
    file.close();

    const database = await openEmbedded({ dataDir });
    const found = await searchNotes(database.read, { userId: 1, patterns: ["% kase%"], limit: 10 });
    await database.close();
    expect(found.map(({ body }) => body)).toEqual(["Käse & Brot"]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
